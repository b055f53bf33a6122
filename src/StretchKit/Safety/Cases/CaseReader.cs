using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Cases;

/// <summary>Reads one case of a rule.</summary>
internal static class CaseReader
{
    /// <summary>The word for a remark that changes nothing.</summary>
    public const string Remark = "caution";

    private static readonly ObjectShape PersonShape = ObjectShape.Of(["expect"], ["note", "facts", "pains", "conditions", "movements", "surface", "context"]);

    private static readonly ObjectShape StretchShape = ObjectShape.Of(["stretch", "expect"], ["note", "facts", "pains", "conditions", "movements", "surface", "context", "side"]);

    private static readonly ObjectShape IntervalShape = ObjectShape.Of([], ["lowest", "effective", "highest", "helpful"]);

    /// <summary>Gets what a case may expect of a rule on the person.</summary>
    public static IReadOnlyList<string> TriageWords { get; } = [Remark, .. Vocabulary<Triage>.Names];

    public static RuleCase Read(ref DataReader reader, string subject, bool isAboutPerson)
    {
        var one = new RuleCase { Subject = subject, Place = reader.Mark() };
        var facts = new Dictionary<string, HealthFact>(StringComparer.Ordinal);
        var pains = new List<ReportedPain>();
        var conditions = new List<ReportedCondition>();
        var movements = new List<MovementRecord>();
        var cursor = reader.Object(isAboutPerson ? PersonShape : StretchShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "facts":
                    HealthProfileReader.ReadFacts(ref reader, facts);
                    break;
                case "pains":
                    HealthProfileReader.ReadPains(ref reader, pains);
                    break;
                case "conditions":
                    HealthProfileReader.ReadConditions(ref reader, conditions);
                    break;
                case "movements":
                    MovementReader.Read(ref reader, movements);
                    break;
                case "surface":
                    one = one with { Situation = one.Situation with { Surface = reader.Name<Surface>("surface") } };
                    break;
                case "context":
                    one = one with { Situation = one.Situation with { Context = reader.Name<RoutineContext>("context") } };
                    break;
                case "stretch":
                    one = ReadStretch(ref reader, one);
                    break;
                case "side":
                    one = one with { Side = reader.Name<BodySide>("side") };
                    break;
                case "note":
                    reader.String(300);
                    break;
                default:
                    one = isAboutPerson ? ReadTriage(ref reader, one) : ReadVerdicts(ref reader, one);
                    break;
            }
        }

        return one with { Person = HealthProfile.Of(facts.Values, pains, conditions, movements) };
    }

    private static RuleCase ReadStretch(ref DataReader reader, RuleCase one) =>
        reader.Token is JsonTokenType.StartObject ? one with { MadeUp = CaseStretchReader.Read(ref reader) } : one with { StretchId = reader.Id() };

    private static RuleCase ReadTriage(ref DataReader reader, RuleCase one)
    {
        var word = reader.String(20);
        if (word.Length > 0 && !TriageWords.Contains(word, StringComparer.Ordinal))
        {
            reader.ReportUnknown(DataProblem.UnknownName, "triage", word, TriageWords);
        }

        return one with { Triage = word };
    }

    /// <summary>Reads one word for what counts, or an object that also names the ends of the interval.</summary>
    private static RuleCase ReadVerdicts(ref DataReader reader, RuleCase one)
    {
        if (reader.Token is not JsonTokenType.StartObject)
        {
            return one with { Effective = reader.Name<Verdict>("verdict") };
        }

        var mark = reader.Mark();
        var cursor = reader.Object(IntervalShape);
        while (reader.Next(ref cursor))
        {
            if (cursor.Name == "helpful")
            {
                one = one with { IsHelpful = reader.Boolean() };
                continue;
            }

            var verdict = reader.Name<Verdict>("verdict");
            one = cursor.Name switch
            {
                "lowest" => one with { Lowest = verdict },
                "effective" => one with { Effective = verdict },
                _ => one with { Highest = verdict },
            };
        }

        if (one is { Lowest: null, Effective: null, Highest: null, IsHelpful: null })
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, "the case expects nothing", "name lowest, effective, highest or helpful");
        }

        return one;
    }
}
