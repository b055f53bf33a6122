using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using StretchKit.Screening;

namespace StretchKit.Samples.Web.Requests;

/// <summary>What a request before a routine may say of the person and the moment.</summary>
internal abstract class SituationBody : PersonBody
{
    [Description("The moment of the day. Default: any.")]
    public RoutineContext? Context { get; set; }

    [Description("What there is to lie or sit on. Default: a chair in a desk break, a bed before sleep, else the floor.")]
    public Surface? Surface { get; set; }

    [Description("Minutes since the person got up. Left out: not known.")]
    [Range(0, RequestLimits.SituationMinutes)]
    public int? MinutesSinceWaking { get; set; }

    [Description("Minutes since the last meal. Left out: not known.")]
    [Range(0, RequestLimits.SituationMinutes)]
    public int? MinutesSinceMeal { get; set; }

    [Description("Whether power or sprint work follows. Left out: not known before activity, else no.")]
    public bool? PowerActivityNext { get; set; }
}
