using System.Text.Json;
using StretchKit.Anatomy;
using StretchKit.Serialization;

namespace StretchKit.Screening;

/// <summary>Reads <c>stretchkit-profile/1</c>; anything it does not know is an error, never ignored.</summary>
internal static class HealthProfileReader
{
    private static readonly ObjectShape Shape = ObjectShape.Of(["format", "recordedOn"], ["$schema", "facts", "pains", "conditions", "movements"]);

    private static readonly ObjectShape FactShape = ObjectShape.Of([], ["value", "status", "on", "source"]);

    private static readonly ObjectShape PainShape = ObjectShape.Of(["region"], ["side", "score", "on", "since", "source"]);

    private static readonly ObjectShape ConditionShape = ObjectShape.Of(["id"], ["side", "muscle", "since", "details", "on", "source"]);

    public static HealthProfile Read(DataFile file)
    {
        var problems = new DiagnosticBag();
        var facts = new Dictionary<string, HealthFact>(StringComparer.Ordinal);
        var pains = new List<ReportedPain>();
        var conditions = new List<ReportedCondition>();
        var movements = new List<MovementRecord>();
        DateOnly? recordedOn = null;
        DataReader.ReadFile(file, problems, (ref DataReader reader) =>
        {
            var cursor = reader.Object(Shape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "format":
                        reader.Format();
                        break;
                    case "$schema":
                        reader.String(300);
                        break;
                    case "recordedOn":
                        recordedOn = reader.Day();
                        break;
                    case "facts":
                        ReadFacts(ref reader, facts);
                        break;
                    case "pains":
                        ReadPains(ref reader, pains);
                        break;
                    case "movements":
                        MovementReader.Read(ref reader, movements);
                        break;
                    default:
                        ReadConditions(ref reader, conditions);
                        break;
                }
            }
        });
        problems.ThrowIfAny();

        return HealthProfile.Of(
            facts.Values.Select(fact => fact with { RecordedOn = fact.RecordedOn ?? recordedOn }),
            [.. pains.Select(pain => pain with { RecordedOn = pain.RecordedOn ?? recordedOn })],
            [.. conditions.Select(condition => condition with
            {
                RecordedOn = condition.RecordedOn ?? recordedOn,
                Details = [.. condition.Details.Select(detail => detail with { RecordedOn = detail.RecordedOn ?? condition.RecordedOn ?? recordedOn })],
            })],
            [.. movements.Select(movement => movement with { RecordedOn = movement.RecordedOn ?? recordedOn })]);
    }

    public static void ReadFacts(ref DataReader reader, Dictionary<string, HealthFact> facts)
    {
        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var id))
        {
            var definition = FactVocabulary.Find(id);
            if (definition is null || definition.IsDerived)
            {
                reader.ReportUnknown(DataProblem.UnknownName, "fact", id, FactVocabulary.AskableIds);
                reader.Skip();
                continue;
            }

            var fact = ReadFact(ref reader, new()
            {
                Id = id,
                Kind = definition.Kind,
                Min = definition.Min,
                Max = definition.Max,
                Choices = definition.Choices,
            });
            if (!facts.TryAdd(id, fact))
            {
                reader.Report(DataProblem.DuplicateProperty, $"'{id}' stands twice", "keep one of them");
            }
        }
    }

    /// <summary>Reads a plain answer, or an object with answer or status, day and source.</summary>
    private static HealthFact ReadFact(ref DataReader reader, DetailDefinition definition)
    {
        var fact = new HealthFact { Id = definition.Id, Status = FactStatus.Known };
        if (reader.Token is not JsonTokenType.StartObject)
        {
            return ReadAnswer(ref reader, definition, fact);
        }

        var mark = reader.Mark();
        var cursor = reader.Object(FactShape);
        while (reader.Next(ref cursor))
        {
            fact = cursor.Name switch
            {
                "value" => ReadAnswer(ref reader, definition, fact),
                "status" => fact with { Status = reader.Name<FactStatus>("status") },
                "on" => fact with { RecordedOn = reader.Day() },
                _ => fact with { Source = reader.String(60) },
            };
        }

        var hasAnswer = cursor.Has("value");
        if (hasAnswer != (fact.Status is FactStatus.Known or FactStatus.Stale))
        {
            mark.Report(reader.Problems, DataProblem.Contradiction, "answer and status do not fit", "give a value, or a status of not-asked, not-sure or declined");
        }

        return fact;
    }

    private static HealthFact ReadAnswer(ref DataReader reader, DetailDefinition definition, HealthFact fact)
    {
        switch (definition.Kind)
        {
            case FactKind.YesNo:
                return fact with { YesNo = reader.Boolean() };
            case FactKind.Number:
            case FactKind.Since:
                return fact with { Number = reader.Int32(definition.Min, definition.Max) };
            default:
                var choice = reader.String(60);
                if (choice.Length > 0 && !definition.Choices.Contains(choice, StringComparer.Ordinal))
                {
                    reader.ReportUnknown(DataProblem.UnknownName, $"choice of '{definition.Id}'", choice, definition.Choices);
                }

                return fact with { Choice = choice };
        }
    }

    public static void ReadPains(ref DataReader reader, List<ReportedPain> pains)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var pain = new ReportedPain { Region = default };
            var cursor = reader.Object(PainShape);
            while (reader.Next(ref cursor))
            {
                pain = cursor.Name switch
                {
                    "region" => pain with { Region = reader.Name<BodyRegion>("body region") },
                    "side" => pain with { Side = reader.Name<BodySide>("side") },
                    "score" => pain with { Score = reader.Int32(0, 10) },
                    "on" => pain with { RecordedOn = reader.Day() },
                    "since" => pain with { Since = reader.Day() },
                    _ => pain with { Source = reader.String(60) },
                };
            }

            if (pains.Count == StatementCheck.MostPains)
            {
                reader.Report(DataProblem.TooMany, $"there are more than {StatementCheck.MostPains} pains", "report the ones that matter");
            }

            pains.Add(pain);
        }
    }

    public static void ReadConditions(ref DataReader reader, List<ReportedCondition> conditions)
    {
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            if (conditions.Count == StatementCheck.MostConditions)
            {
                reader.Report(DataProblem.TooMany, $"there are more than {StatementCheck.MostConditions} conditions", "report the ones that matter");
            }

            conditions.Add(ReadCondition(ref reader));
        }
    }

    private static ReportedCondition ReadCondition(ref DataReader reader)
    {
        var condition = new ReportedCondition { Id = "" };
        ConditionDefinition? definition = null;
        var cursor = reader.Object(ConditionShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "id":
                    condition = condition with { Id = reader.Id() };
                    definition = ConditionVocabulary.Find(condition.Id);
                    if (definition is null && condition.Id.Length > 0)
                    {
                        reader.ReportUnknown(DataProblem.UnknownName, "condition", condition.Id, ConditionVocabulary.Ids);
                    }

                    break;
                case "side":
                    condition = condition with { Side = reader.Name<BodySide>("side") };
                    break;
                case "muscle":
                    condition = condition with { Muscle = reader.Name<MuscleGroup>("muscle") };
                    break;
                case "since":
                    condition = condition with { Since = reader.Day() };
                    break;
                case "details":
                    condition = condition with { Details = ReadDetails(ref reader, definition) };
                    break;
                case "on":
                    condition = condition with { RecordedOn = reader.Day() };
                    break;
                default:
                    condition = condition with { Source = reader.String(60) };
                    break;
            }
        }

        return condition;
    }

    private static HealthFact[] ReadDetails(ref DataReader reader, ConditionDefinition? definition)
    {
        var details = new List<HealthFact>();
        if (definition is null)
        {
            reader.Report(DataProblem.Incomplete, "the details cannot be read before a known condition", "write a known \"id\" first");
            reader.Skip();
            return [];
        }

        var entries = reader.Entries();
        while (reader.NextEntry(ref entries, out var id))
        {
            if (definition.FindDetail(id) is not { } detail)
            {
                reader.ReportUnknown(DataProblem.UnknownName, $"detail of '{definition.Id}'", id, definition.AllDetails.Select(one => one.Id));
                reader.Skip();
                continue;
            }

            if (details.Exists(other => other.Id == id))
            {
                reader.Report(DataProblem.DuplicateProperty, $"'{id}' stands twice", "keep one of them");
            }

            details.Add(ReadFact(ref reader, detail));
        }

        return [.. details];
    }
}
