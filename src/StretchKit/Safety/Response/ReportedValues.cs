using StretchKit.Screening;

namespace StretchKit.Safety.Response;

/// <summary>What a report says in the words of the rows. A rise is bounded by the score even when one of the two is not known.</summary>
internal sealed class ReportedValues
{
    private readonly Dictionary<ResponseSign, Truth> _signs;

    public ReportedValues(PainReport report, PersonFacts person, ResponseTable table)
    {
        var before = PossibleNumber.Of(report.ScoreBefore, 10);
        Moment = report.Moment;
        Score = PossibleNumber.Of(report.Score, 10);
        Rise = new(Score.Least - before.Most, Score.Most - before.Least);
        Minutes = PossibleNumber.Of(report.Minutes, PainReport.LongestMinutes);
        TinglingMinutes = PossibleNumber.Of(report.TinglingMinutes, PainReport.LongestMinutes);
        TimesEased = new(report.TimesEased, report.TimesEased);
        Stopped = new(report.StretchesStopped, report.StretchesStopped);
        var settled = Truth.From(report.SettledOnEasing);
        _signs = new()
        {
            [ResponseSign.Sharp] = Truth.From(report.IsSharp),
            [ResponseSign.SharpBefore] = Truth.From(report.WasSharpBefore) | person["sharp-pain-again"].Truth.IsTrue,
            [ResponseSign.Tingling] = Truth.From(report.Tingles),
            [ResponseSign.Spreads] = Truth.From(report.Spreads),
            [ResponseSign.DrawsBack] = Truth.From(report.DrawsBack),
            [ResponseSign.Settled] = settled,
            [ResponseSign.Stays] = !settled,
            [ResponseSign.Soreness] = report.IsSorenessOnly is true && Score.Most <= table.SorenessScore && (report.Minutes ?? 0) <= table.SorenessMinutes,
            [ResponseSign.Stable] = report.ScoreBefore is not null && person["pain-days"].Number >= table.StableDays && person["pain-new-or-changed"].Truth.IsFalse,
            [ResponseSign.Sign] = report.Signs.Count > 0,
        };
    }

    public PainMoment Moment { get; }

    public PossibleNumber Score { get; }

    public PossibleNumber Rise { get; }

    public PossibleNumber Minutes { get; }

    public PossibleNumber TinglingMinutes { get; }

    public PossibleNumber TimesEased { get; }

    public PossibleNumber Stopped { get; }

    public Truth this[ResponseSign sign] => _signs[sign];
}
