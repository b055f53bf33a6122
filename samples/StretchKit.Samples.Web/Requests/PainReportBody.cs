using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using StretchKit.Anatomy;

namespace StretchKit.Samples.Web.Requests;

/// <summary>The body of <c>POST /pain-reports</c>; null is the same as left out, and left out is not known, never a no.</summary>
internal sealed class PainReportBody : PersonBody
{
    [Description("When it hurts or hurt. Default: during.")]
    public ReportMoment? When { get; set; }

    [Description("The id of the stretch in which it hurts, or that it came from. Needed during a stretch. Old ids will do.")]
    public string? Stretch { get; set; }

    [Description("Where it hurts. For your own records; no answer depends on it.")]
    public BodyRegion? Region { get; set; }

    [Description("The side. For your own records; no answer depends on it.")]
    public BodySide? Side { get; set; }

    [Description("How strong the pain is now; pain, not the pull of a stretch.")]
    [Range(0, RequestLimits.HighestScore)]
    public int? Score { get; set; }

    [Description("How strong it was before the session.")]
    [Range(0, RequestLimits.HighestScore)]
    public int? ScoreBefore { get; set; }

    [Description("Minutes until it was back to what it was before, or for which it has been above that so far.")]
    [Range(0, RequestLimits.ReportMinutes)]
    public int? Minutes { get; set; }

    [Description("Whether it is sharp, stabbing, electric or a giving way.")]
    public bool? Sharp { get; set; }

    [Description("Whether such a sharp pain had come in an earlier session.")]
    public bool? SharpBefore { get; set; }

    [Description("Whether there is new tingling or numbness in an arm or a leg.")]
    public bool? Tingles { get; set; }

    [Description("Minutes for which the tingling has lasted.")]
    [Range(0, RequestLimits.ReportMinutes)]
    public int? TinglingMinutes { get; set; }

    [Description("Whether it moves outward, from the back or neck down a leg or an arm.")]
    public bool? Spreads { get; set; }

    [Description("Whether it draws back toward the back or neck.")]
    public bool? DrawsBack { get; set; }

    [Description("Whether, within ten seconds of easing off, it fell to 2 or to what it was before.")]
    public bool? SettledOnEasing { get; set; }

    [Description("Whether it is only new dull soreness in the muscles that worked.")]
    public bool? SorenessOnly { get; set; }

    [Description("How often this stretch has been eased already for pain in this session. Default: 0.")]
    [Range(0, RequestLimits.ReportTimes)]
    public int? TimesEased { get; set; }

    [Description("How many other stretches were stopped already for pain in this session. Default: 0.")]
    [Range(0, RequestLimits.ReportTimes)]
    public int? StretchesStopped { get; set; }

    [Description("Warning signs that came with it: ids of facts, such as saddle-numbness.")]
    public string[]? Signs { get; set; }

    [Description("Whether a clinician watched and recorded this; only then what permits is written down. Let nobody send it whom you do not know to be one. Default: false.")]
    public bool? FromClinician { get; set; }

    [Description("The day of the report, up to two weeks ago. Default: today.")]
    public DateOnly? RecordedOn { get; set; }
}
