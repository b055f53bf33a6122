using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Requests;

/// <summary>The body of <c>POST /routines</c>; null is the same as left out.</summary>
internal sealed class RoutineBody : SituationBody
{
    [Description("How long there is, in whole minutes. Give minutes or seconds, exactly one of them.")]
    [Range(1, RequestLimits.LongestMinutes)]
    public int? Minutes { get; set; }

    [Description("How long there is, in whole seconds. Give minutes or seconds, exactly one of them.")]
    [Range(RequestLimits.ShortestSeconds, RequestLimits.LongestSeconds)]
    public int? Seconds { get; set; }

    [Description("What to work on: regions, muscles and goals. Default: the whole body.")]
    public FocusTarget[]? Focus { get; set; }

    [Description("How much each focus matters, in its order, 1 to 100. Default: 100 each.")]
    public int[]? FocusWeights { get; set; }

    [Description("What is at hand. Left out or null: what most homes have. An empty list: nothing.")]
    public Equipment[]? Equipment { get; set; }

    [Description("The positions that are possible. Left out or null: all that the surface allows. An empty list is a fault.")]
    public BodyPosition[]? Positions { get; set; }

    [Description("The one side to work on in stretches that have sides. Default: both.")]
    public BodySide? Side { get; set; }

    [Description("The side that gets one hold more. Default: both, so neither.")]
    public BodySide? MoreOn { get; set; }

    [Description("Whether to begin with pressure and rolling. Default: false.")]
    public bool? Release { get; set; }

    [Description("Whether to warm up. Default: from five minutes on, and before activity.")]
    public bool? WarmUp { get; set; }

    [Description("Ids of stretches that should be in it, if they are suitable and fit. Old ids will do.")]
    public string[]? Include { get; set; }

    [Description("Ids of stretches that must not be in it. Old ids will do.")]
    public string[]? Exclude { get; set; }

    [Description("Ids of stretches that the person likes: first among near equals.")]
    public string[]? Likes { get; set; }

    [Description("Ids of stretches that the person does not like: last among near equals.")]
    public string[]? Dislikes { get; set; }

    [Description("Stretches done lately, for variety: id, colon, how many days ago, such as cat-cow:2.")]
    public string[]? Done { get; set; }

    [Description("Seed of small differences, for another routine that is nearly as good. Default: no differences.")]
    public int? Seed { get; set; }

    [Description("The most work for the search, in steps that are the same on every machine. Default: far more than it needs.")]
    [Range(1, int.MaxValue)]
    public int? WorkLimit { get; set; }

    [Description("Whether the results of self-assessments in the profile choose what to work on, beside focus. Results older than 90 days do not count. Default: false.")]
    public bool? FollowAssessments { get; set; }

    [Description("With followAssessments: whether the tighter side gets more, where all results agree on one. No trial supports it, so it is the person's own choice. Default: false.")]
    public bool? MoreForTighterSide { get; set; }

    [Description("Whether to add why the routine is as it is. Default: false.")]
    public bool? Explain { get; set; }

    [Description("Change once it is composed: ids of stretches of the routine whose place something else takes.")]
    public string[]? Swap { get; set; }

    [Description("Change: ids of stretches of the routine that stay exactly as they are.")]
    public string[]? Lock { get; set; }

    [Description("Change: ids of stretches of the routine that an easier variant stands in for.")]
    public string[]? Easier { get; set; }

    [Description("Change: ids of stretches of the routine that a harder variant stands in for.")]
    public string[]? Harder { get; set; }

    [Description("Change: ids of stretches that are left out this once.")]
    public string[]? NotToday { get; set; }

    [Description("Change: how long there is after all, in whole seconds.")]
    [Range(RequestLimits.ShortestSeconds, RequestLimits.LongestSeconds)]
    public int? ThenSeconds { get; set; }
}
