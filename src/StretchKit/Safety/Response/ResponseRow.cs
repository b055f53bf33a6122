using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety.Response;

/// <summary>One row of the table of answers: when it holds, what it answers, and what is recorded then.</summary>
internal sealed record ResponseRow
{
    public string Id { get; init; } = "";

    public IReadOnlyList<PainMoment> When { get; init; } = [];

    public NumberRange? Score { get; init; }

    public NumberRange? Rise { get; init; }

    public NumberRange? Minutes { get; init; }

    public NumberRange? TinglingMinutes { get; init; }

    public NumberRange? TimesEased { get; init; }

    public NumberRange? Stopped { get; init; }

    /// <summary>Gets what must be so; unknown while it is not known.</summary>
    public IReadOnlyList<ResponseSign> Is { get; init; } = [];

    /// <summary>Gets what must not be known to be so; not known is enough, so that the firmer side holds.</summary>
    public IReadOnlyList<ResponseSign> IsNot { get; init; } = [];

    /// <summary>Gets the answer that other rows must have given at least.</summary>
    public PainAnswer? Beside { get; init; }

    public PainAnswer Answer { get; init; }

    /// <summary>Gets the answer while it is unknown whether the row holds; left out, the row counts in full.</summary>
    public PainAnswer? WhenUnknown { get; init; }

    public Triage? Triage { get; init; }

    /// <summary>Gets the question that settles it, or <see langword="null"/> when nobody is asked.</summary>
    public Message? Ask { get; init; }

    /// <summary>Gets the yes-no facts that become a yes when the row holds for sure.</summary>
    public IReadOnlyList<string> Record { get; init; } = [];

    /// <summary>Gets what is recorded of the movements of the stretch when the row holds for sure.</summary>
    public MovementFinding? Movement { get; init; }

    public Message Text { get; init; } = Message.Empty;

    public RuleGrade Grade { get; init; }

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    public Truth Holds(ReportedValues report)
    {
        if (!When.Contains(report.Moment))
        {
            return false;
        }

        var holds = Truth.True & report.Score.Holds(Score) & report.Rise.Holds(Rise) & report.Minutes.Holds(Minutes)
            & report.TinglingMinutes.Holds(TinglingMinutes) & report.TimesEased.Holds(TimesEased) & report.Stopped.Holds(Stopped);
        holds = Is.Aggregate(holds, (all, sign) => all & report[sign]);
        return IsNot.Aggregate(holds, (all, sign) => all & !report[sign].IsTrue);
    }
}
