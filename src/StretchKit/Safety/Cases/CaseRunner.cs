using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Cases;

/// <summary>Runs the cases of a pack: each against its own rule, row or screen alone, by the engine that judges people.</summary>
internal sealed class CaseRunner(RulePack pack, IReadOnlyList<Stretch> catalog)
{
    private readonly Dictionary<(string, string), CompiledBook> _books = [];

    /// <summary>Runs all cases, in the order in which they stand.</summary>
    public IEnumerable<CaseOutcome> Run() => Run(pack.Cases);

    /// <summary>Runs some cases about rules of the pack.</summary>
    public IEnumerable<CaseOutcome> Run(IEnumerable<RuleCase> cases) => cases.Select(one => new CaseOutcome(one, one.Triage.Length > 0 ? RunTriage(one) : RunStretch(one)));

    /// <summary>Runs all cases and reports those that fail.</summary>
    public void Report(DiagnosticBag problems) => Report(pack.Cases, problems);

    /// <summary>Runs some cases about rules of the pack and reports those that fail.</summary>
    public void Report(IEnumerable<RuleCase> cases, DiagnosticBag problems)
    {
        foreach (var outcome in Run(cases).Where(outcome => outcome.Failure is not null))
        {
            outcome.Case.Place.Report(problems, DataProblem.FailedCase, $"a case of '{outcome.Case.Subject}' fails: {outcome.Failure}", "change the rule, or what the case expects");
        }
    }

    private string? RunTriage(RuleCase one)
    {
        var book = RuleBook.Of(
            [.. pack.Screens.Where(screen => screen.Id == one.Subject)],
            [.. pack.Triage.Where(rule => rule.Id == one.Subject)],
            []);
        var result = TriageJudge.Judge(book, Facts(one));
        var word = result.Triage is Triage.Proceed && result.Findings.Count > 0 ? CaseReader.Remark : Vocabulary<Triage>.IdOf(result.Triage);
        return word == one.Triage ? null : $"expected {one.Triage}, came {word}";
    }

    private string? RunStretch(RuleCase one)
    {
        if ((one.MadeUp ?? catalog.FirstOrDefault(stretch => stretch.Id.Value == one.StretchId)) is not { } stretch)
        {
            return $"the catalogue has no stretch '{one.StretchId}'";
        }

        if (one.Side is { } side && !stretch.Sides.Contains(side))
        {
            return $"the stretch is not done on side {Vocabulary<Anatomy.BodySide>.IdOf(side)}";
        }

        var verdict = new JudgedPerson(Book(one, stretch), Facts(one), isScreenOpen: false).Verdicts()
            .First(verdict => verdict.Side == (one.Side ?? verdict.Side));
        return Difference("lowest", one.Lowest, verdict.Lowest)
            ?? Difference("effective", one.Effective, verdict.Effective)
            ?? Difference("highest", one.Highest, verdict.Highest)
            ?? (one.IsHelpful is { } helpful && helpful != verdict.IsOftenHelpful ? $"expected {(helpful ? "" : "not ")}often helpful" : null);
    }

    private CompiledBook Book(RuleCase one, Stretch stretch)
    {
        var key = (one.Subject, one.StretchId ?? "");
        if (one.StretchId is null || !_books.TryGetValue(key, out var book))
        {
            book = CompiledBook.Compile(RuleBook.Of([], [], [.. pack.Rules.Where(rule => rule.Row == one.Subject || rule.Id == one.Subject)]), [stretch]);
            _books[key] = book;
        }

        return book;
    }

    private static PersonFacts Facts(RuleCase one) => PersonFacts.From(one.Person, one.Situation, RuleCase.Day);

    private static string? Difference(string which, Verdict? expected, Verdict came) =>
        expected is { } verdict && verdict != came ? $"expected {which} {Vocabulary<Verdict>.IdOf(verdict)}, came {Vocabulary<Verdict>.IdOf(came)}" : null;
}
