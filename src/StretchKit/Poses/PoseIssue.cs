using System.Globalization;

namespace StretchKit.Poses;

/// <summary>One thing a body could not do, or hardly: where, how much, and what would be possible.</summary>
public sealed record PoseIssue
{
    /// <summary>Gets the permanent code.</summary>
    /// <value>
    /// <c>SKP4101</c> joint beyond its limit, <c>SKP4102</c> joint beyond the usual range, <c>SKP4103</c> target out of
    /// reach, <c>SKP4104</c> part cannot touch its surface, <c>SKP4105</c> part below the floor, <c>SKP4106</c> part off
    /// its surface, <c>SKP4107</c> no balance, <c>SKP4109</c> hamstrings too long,
    /// <c>SKP4110</c> surface missing. Never reused.
    /// </value>
    public required string Code { get; init; }

    /// <summary>Gets whether it only asks for a look; an error stops the pose from being drawn.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Gets whether the pose's data says that the warning was looked at and is meant.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>Gets the frame: the name or number of a key frame, or the share of the way between two.</summary>
    public required string Frame { get; init; }

    /// <summary>Gets the joint or part.</summary>
    public required string Joint { get; init; }

    /// <summary>Gets what was found: degrees, or percent of stature.</summary>
    public required double Value { get; init; }

    /// <summary>Gets the limit that it passes.</summary>
    public required double Limit { get; init; }

    /// <summary>Gets what is wrong, in English.</summary>
    public required string Problem { get; init; }

    /// <summary>Gets where the limit comes from; empty when it is geometry.</summary>
    public string Source { get; init; } = "";

    /// <summary>Gives the issue in one line.</summary>
    /// <returns>For example <c>SKP4101 at frame end, kneeR: flexion 170 is beyond the limit 155</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Code} at frame {Frame}, {Joint}: {Problem}");
}
