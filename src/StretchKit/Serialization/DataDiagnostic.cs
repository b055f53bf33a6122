using System.Globalization;

namespace StretchKit.Serialization;

/// <summary>One problem in a data file: what is wrong, where, and how to put it right.</summary>
public sealed record DataDiagnostic
{
    /// <summary>Gets the permanent code of the kind of problem.</summary>
    /// <value><c>SKC1…</c> catalogue, <c>SKR2…</c> rules, <c>SKH3…</c> health profile, <c>SKP4…</c> pose, <c>SKD5…</c> vocabulary, <c>SKI7…</c> import; a code is never reused.</value>
    public required string Code { get; init; }

    /// <summary>Gets the name of the file or resource, as the caller gave it.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the JSON path of the place, such as <c>$.stretches[0].dose</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the line of the place, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the column of the place in characters, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Gets what is wrong.</summary>
    public required string Problem { get; init; }

    /// <summary>Gets what would put it right.</summary>
    public required string Remedy { get; init; }

    /// <summary>Gets the nearest valid name, or <see langword="null"/> when no name was wrong or none is near.</summary>
    public string? NearestName { get; init; }

    /// <summary>Gets code and place, without anything the file says.</summary>
    internal string Place => string.Create(CultureInfo.InvariantCulture, $"{Code} at {Source}({Line},{Column})");

    /// <summary>Gives the whole problem in one line.</summary>
    /// <returns>For example <c>SKC1006 at mine.json(12,9) $.stretches[0].dose.holdSeconds: …; ….</c></returns>
    public override string ToString() =>
        $"{Place} {Path}: {Problem}; {Remedy}{(Remedy.EndsWith('?') ? "" : ".")}";
}
