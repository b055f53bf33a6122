using System.Globalization;
using StretchKit.Catalog;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Makes a report of pain of a body, reporting every fault of it.</summary>
internal sealed class PainReportReader(RequestBody<PainReportBody> body, IStretchCatalog catalog, DateOnly today)
{
    public PainReport Read()
    {
        var value = body.Value;
        return Begin(value.When ?? default, Stretch()) with
        {
            Region = value.Region,
            Side = value.Side,
            Score = Number(nameof(value.Score), value.Score, RequestLimits.HighestScore),
            ScoreBefore = Number(nameof(value.ScoreBefore), value.ScoreBefore, RequestLimits.HighestScore),
            Minutes = Number(nameof(value.Minutes), value.Minutes, RequestLimits.ReportMinutes),
            IsSharp = value.Sharp,
            WasSharpBefore = value.SharpBefore,
            Tingles = value.Tingles,
            TinglingMinutes = Number(nameof(value.TinglingMinutes), value.TinglingMinutes, RequestLimits.ReportMinutes),
            Spreads = value.Spreads,
            DrawsBack = value.DrawsBack,
            SettledOnEasing = value.SettledOnEasing,
            IsSorenessOnly = value.SorenessOnly,
            TimesEased = Number(nameof(value.TimesEased), value.TimesEased, RequestLimits.ReportTimes) ?? 0,
            StretchesStopped = Number(nameof(value.StretchesStopped), value.StretchesStopped, RequestLimits.ReportTimes) ?? 0,
            Signs = Signs(),
            IsFromClinician = value.FromClinician ?? false,
            RecordedOn = Day(),
        };
    }

    private PainReport Begin(ReportMoment moment, StretchId? stretch)
    {
        if (moment is ReportMoment.NextDay)
        {
            return PainReport.NextDay(stretch);
        }

        if (moment is ReportMoment.During && stretch is { } known)
        {
            return PainReport.During(known);
        }

        if (moment is ReportMoment.During && !body.Has("stretch") && !body.Faults.HasAny("$.when"))
        {
            body.Report(FaultKind.MissingProperty, null, "the stretch in which it hurts is missing", "add \"stretch\" with its id, or say \"when\": \"right-after\"");
        }

        return PainReport.RightAfter(stretch);
    }

    private StretchId? Stretch() => body.Value.Stretch is { } name ? StretchNames.Find(catalog, body, "stretch", name)?.Id : null;

    private int? Number(string property, int? number, int highest) =>
        number is { } known && WholeNumber.IsWithin(body, property, known, 0, highest) ? known : null;

    private List<string> Signs()
    {
        var signs = new List<string>();
        foreach (var (item, name) in (body.Value.Signs ?? []).Index())
        {
            if (WarningSigns.All.Contains(name, StringComparer.Ordinal))
            {
                signs.Add(name);
            }
            else
            {
                body.ReportUnknown("signs", "warning sign", name, WarningSigns.All, item);
            }
        }

        return signs;
    }

    /// <summary>Takes the day of the report; where the person is, it may already be tomorrow.</summary>
    private DateOnly? Day()
    {
        if (body.Value.RecordedOn is not { } day || (day.DayNumber - today.DayNumber) is >= -RequestLimits.ReportDays and <= 1)
        {
            return body.Value.RecordedOn;
        }

        body.Report(
            FaultKind.OutOfRange,
            "recordedOn",
            string.Create(CultureInfo.InvariantCulture, $"recordedOn is {day:yyyy-MM-dd}"),
            $"name a day of the last {RequestLimits.ReportDays}, or leave it out for today");
        return null;
    }
}
