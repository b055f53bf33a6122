using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StretchKit.Safety;
using StretchKit.Safety.Cases;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Tests.Safety.RuleCases;

/// <summary>
/// Writes a file of cases for a pack: for every outcome of every rule somebody for whom it holds, the one who differs
/// least for whom it does not, and the one who differs least of whom it is not known.
/// </summary>
internal sealed class CaseWriter(RulePack pack)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Write()
    {
        var subjects = new List<(string Id, List<string> Cases)>();
        foreach (var screen in pack.Screens)
        {
            subjects.Add((screen.Id, People(RuleBook.Of([screen], [], []), person => RuleTruth.Of(screen, person.Facts))));
        }

        foreach (var rule in pack.Triage)
        {
            subjects.Add((rule.Id, People(RuleBook.Of([], [rule], []), person => RuleTruth.Of(rule, person.Facts))));
        }

        foreach (var rules in pack.Rules.GroupBy(rule => rule.Id))
        {
            subjects.Add((rules.Key, Stretches([.. rules])));
        }

        var text = new StringBuilder();
        text.Append("{\n  \"format\": \"stretchkit-rule-cases/1\",\n  \"about\": \"Found by a search over the condition tables and the limits of the rules; each rule alone. STRETCHKIT_APPROVE=1 writes them anew: read the difference.\",\n");
        text.Append("  \"pack\": \"").Append(pack.Id).Append("\",\n  \"cases\": {\n");
        text.AppendJoin(",\n", subjects.Select(subject => $"    \"{subject.Id}\": [\n      {string.Join(",\n      ", subject.Cases)}\n    ]"));
        return text.Append("\n  }\n}\n").ToString();
    }

    private static List<string> People(RuleBook alone, Func<CasePerson, Truth> truth)
    {
        var people = CasePeople.Of(alone).Select(person => (Person: person, Truth: truth(person))).ToList();
        var yes = people.Where(one => one.Truth.IsTrue).Select(one => one.Person).MinBy(person => person.Parts.Sum(part => part.Value.ToJsonString().Length));
        var cases = new List<string>();
        foreach (var one in Chosen(people, yes).Distinct())
        {
            var result = TriageJudge.Judge(alone, one.Facts);
            var word = result.Triage is Triage.Proceed && result.Findings.Count > 0 ? CaseReader.Remark : Vocabulary<Triage>.IdOf(result.Triage);
            cases.Add(Line(one, null, JsonValue.Create(word)!));
        }

        return cases;
    }

    private static IEnumerable<CasePerson> Chosen(List<(CasePerson Person, Truth Truth)> people, CasePerson? yes)
    {
        if (yes is not null)
        {
            yield return yes;
            foreach (var isMeant in new Func<Truth, bool>[] { truth => truth.IsFalse, truth => truth.IsUnknown })
            {
                if (people.Where(one => isMeant(one.Truth)).Select(one => one.Person).MinBy(person => person.DistanceTo(yes)) is { } near)
                {
                    yield return near;
                }
            }
        }
    }

    private static List<string> Stretches(StretchRule[] rules)
    {
        var alone = RuleBook.Of([], [], rules);
        var stretches = CaseStretch.Of(alone);
        var book = CompiledBook.Compile(alone, stretches.Select(stretch => stretch.Build()));
        var people = CasePeople.Of(alone);
        JudgedPerson[] judged = [.. people.Select(person => new JudgedPerson(book, person.Facts, isScreenOpen: false))];
        var cases = new List<string>();
        foreach (var rule in rules)
        {
            Truth Truth(int person, int column) => RuleTruth.Of(rule, judged[person], column);
            var all = Enumerable.Range(0, people.Count).ToList();
            var yes = all.SelectMany(_ => Enumerable.Range(0, stretches.Count), (person, column) => (person, column)).Where(at => Truth(at.person, at.column).IsTrue).Take(1).ToList();
            if (yes.Count == 0)
            {
                continue;
            }

            var (who, which) = yes[0];
            cases.Add(Line(people[who], stretches[which], Expected(judged[who], which)));
            foreach (var isMeant in new Func<Truth, bool>[] { truth => truth.IsFalse, truth => truth.IsUnknown })
            {
                var near = all.Where(person => isMeant(Truth(person, which))).OrderBy(person => people[person].DistanceTo(people[who])).Select(person => (person, which))
                    .Concat(Enumerable.Range(0, stretches.Count).Where(column => isMeant(Truth(who, column))).Select(column => (who, column)))
                    .Take(1);
                cases.AddRange(near.Select(at => Line(people[at.Item1], stretches[at.Item2], Expected(judged[at.Item1], at.Item2))));
            }
        }

        return [.. cases.Distinct(StringComparer.Ordinal)];
    }

    private static JsonNode Expected(JudgedPerson judged, int column)
    {
        var verdict = judged.Verdicts()[column];
        var word = (Verdict value) => (JsonNode)Vocabulary<Verdict>.IdOf(value);
        var isSure = verdict.Lowest == verdict.Highest;
        return isSure && !verdict.IsOftenHelpful ? word(verdict.Effective)
            : isSure ? new JsonObject { ["effective"] = word(verdict.Effective), ["helpful"] = true }
            : new JsonObject { ["lowest"] = word(verdict.Lowest), ["effective"] = word(verdict.Effective), ["highest"] = word(verdict.Highest) };
    }

    private static string Line(CasePerson person, MadeUpStretch? stretch, JsonNode expect)
    {
        var json = new JsonObject();
        if (person.Note is { } note)
        {
            json["note"] = note;
        }

        foreach (var (name, part) in person.Parts)
        {
            json[name] = part.DeepClone();
        }

        if (stretch is not null)
        {
            json["stretch"] = CaseStretch.Write(stretch);
        }

        json["expect"] = expect;
        return json.ToJsonString(Options);
    }
}
