using StretchKit.Localization;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Response;

/// <summary>Answers a report of pain: the firmest of the rows that hold, and the triage of the person who said it.</summary>
internal static class PainResponder
{
    public static PainAdvice Respond(RuleBook book, HealthProfile profile, PainReport report, Stretch? stretch, DateOnly today)
    {
        var table = ResponseTable.Default;
        var person = PersonFacts.From(profile, new(), today);
        var values = new ReportedValues(report, person, table);
        var heard = Hear(table, values);
        var isBarred = TriageJudge.Judge(book, person).Triage >= Triage.Consult;
        var next = new SessionRecord(profile, report, values, table, isBarred, today).Write([.. heard.Where(one => one.IsCertain).Select(one => one.Row)], stretch);
        var judged = TriageJudge.Judge(book, PersonFacts.From(next, new(), today));

        var raised = heard.Where(one => one is { IsCertain: true, Row.Triage: not null }).Max(one => one.Row.Triage) ?? Triage.Proceed;
        var triage = judged.Triage > raised ? judged.Triage : raised;
        var answer = triage >= Triage.Consult ? PainAnswer.EndSession : heard.Select(one => one.Answer).DefaultIfEmpty(PainAnswer.Continue).Max();
        return new()
        {
            Answer = answer,
            Triage = triage,
            CareFirst = triage < Triage.Consult ? [] : judged.Triage >= Triage.Consult ? judged.Advice : [Message.Of("response.consult")],
            Text = Message.Of($"response.answer.{Vocabulary<PainAnswer>.IdOf(answer)}"),
            Reasons = [.. heard.Select(one => one.Finding(one.Answer == answer && answer > PainAnswer.Continue)), .. judged.Findings.Where(finding => finding.Triage >= Triage.Consult)],
            Questions = [.. heard.Where(one => !one.IsCertain).Select(one => one.Row.Ask).OfType<Message>().Distinct()],
            Profile = next,
        };
    }

    /// <summary>Rows that only count beside the answer of others are heard after them.</summary>
    private static List<HeardRow> Hear(ResponseTable table, ReportedValues values)
    {
        var heard = new List<HeardRow>();
        foreach (var row in table.Rows.OrderBy(row => row.Beside is not null).ThenBy(row => row.Id, StringComparer.Ordinal))
        {
            var holds = row.Holds(values);
            if (!holds.IsFalse && (row.Beside is not { } beside || heard.Any(one => one.Row.Beside is null && one.Answer >= beside)))
            {
                heard.Add(new(row, holds.IsTrue));
            }
        }

        return [.. heard.OrderByDescending(one => one.Answer).ThenBy(one => one.Row.Id, StringComparer.Ordinal)];
    }
}
