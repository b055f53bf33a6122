using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety.Response;

/// <summary>
/// Writes a report into a profile. Within a day, and while the person is to seek advice first, a number only rises, so that
/// the order of reports does not matter and a good report does not undo a bad one.
/// </summary>
internal sealed class SessionRecord(HealthProfile profile, PainReport report, ReportedValues values, ResponseTable table, bool isBarred, DateOnly today)
{
    private const string Source = "pain-report";

    private const string Rises = "rises-in-a-row";

    private readonly DateOnly _day = report.RecordedOn ?? today;

    private HealthProfile _next = profile;

    public HealthProfile Write(IReadOnlyList<ResponseRow> rows, Stretch? stretch)
    {
        if (report.Moment is PainMoment.NextDay)
        {
            Raise("next-morning-rise-points", values.Rise);
        }
        else
        {
            var most = report.Moment is PainMoment.During ? table.DuringRiseAtMost : values.Rise.Most;
            Raise("last-rise-points", values.Rise.Known is { } rise ? new(Math.Min(rise, most), Math.Min(rise, most)) : values.Rise);
            Raise("last-pain-highest", values.Score);
        }

        if (report.Minutes is { } minutes)
        {
            Raise("last-rise-minutes", new(minutes, minutes));
        }

        WriteTrend();
        foreach (var fact in rows.SelectMany(row => row.Record).Concat(report.Signs))
        {
            _next = _next.With(fact, true, _day);
        }

        WriteWhatSettles();
        foreach (var finding in rows.Select(row => row.Movement).OfType<MovementFinding>().Distinct())
        {
            WriteMovements(finding, stretch);
        }

        return _next;
    }

    /// <summary>Records a number; one that may be above 0 but is not known becomes not sure, unless a number above 0 stands already.</summary>
    private void Raise(string factId, PossibleNumber number)
    {
        var old = _next.Find(factId);
        var stands = old is { Status: FactStatus.Known } && IsOfThisSession(old);
        if (number.Known is null && number.Most > 0)
        {
            _next = stands && old!.Number > 0 ? _next : _next.WithStatus(factId, FactStatus.NotSure, _day);
            return;
        }

        var points = Math.Max(0, number.Known ?? 0);
        var wasUnsure = old is { Status: FactStatus.NotSure } && IsOfThisSession(old) && points == 0;
        if (!wasUnsure)
        {
            _next = _next.With(factId, stands ? Math.Max(points, old!.Number ?? 0) : points, _day);
        }
    }

    private bool IsOfThisSession(HealthFact fact) => isBarred || (fact.RecordedOn ?? today) >= _day;

    /// <summary>A session counts once: a report of the next day speaks of the session of the day before.</summary>
    private void WriteTrend()
    {
        var old = _next.Find(Rises);
        var count = old?.Number ?? 0;
        var session = report.Moment is PainMoment.NextDay && _day > DateOnly.MinValue ? _day.AddDays(-1) : _day;
        var isCounted = count > 0 && old is { RecordedOn: var recorded } && (recorded ?? today) >= session;
        if (values.Rise.Least >= table.CountedRise || report.Minutes > 0)
        {
            _next = isCounted ? _next : _next.With(Rises, Math.Min(count + 1, 99), session);
        }
        else if (values.Rise.Most < table.CountedRise && !isCounted && !isBarred && count > 0)
        {
            _next = _next.With(Rises, 0, session);
        }
    }

    /// <summary>A pain that is there again is not over, and more than soreness is not soreness only.</summary>
    private void WriteWhatSettles()
    {
        var mayHurt = values.Rise.Most > 0 || report.Minutes > 0 || report.IsSharp is true || report.Tingles is true;
        if (mayHurt && _next.Find("session-pain-over")?.YesNo is true)
        {
            _next = _next.With("session-pain-over", false, _day);
        }

        if (values[ResponseSign.Soreness].IsTrue && !isBarred)
        {
            _next = _next.With("training-soreness-only", true, _day);
        }
        else if (mayHurt && _next.Find("training-soreness-only")?.YesNo is true)
        {
            _next = _next.With("training-soreness-only", false, _day);
        }
    }

    private void WriteMovements(MovementFinding finding, Stretch? stretch)
    {
        var permits = finding is MovementFinding.Eases or MovementFinding.Allowed;
        if (stretch?.Mechanisms is not { } loads || (permits && !report.IsFromClinician))
        {
            return;
        }

        var mechanisms = loads.Select(load => load.Mechanism).Distinct().ToList();
        var directions = mechanisms.Where(table.Movements.Contains).ToList();
        foreach (var mechanism in directions.Count > 0 || permits ? directions : mechanisms)
        {
            _next = _next.WithMovement(new() { Mechanism = mechanism, Finding = finding, RecordedOn = _day, Source = report.IsFromClinician ? MovementRecord.Clinician : Source });
        }
    }
}
