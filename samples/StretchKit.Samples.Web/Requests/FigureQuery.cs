using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Figures;
using StretchKit.Poses;
using StretchKit.Samples.Web.Vocabulary;

namespace StretchKit.Samples.Web.Requests;

/// <summary>How a figure is wished for: each choice once, what is left out as usual.</summary>
internal sealed class FigureQuery
{
    private static readonly string[] Choices = ["side", "theme", "layout", "build", "animate"];

    private static readonly string[] YesNo = ["true", "false"];

    private readonly QueryFaults _faults = new();

    private readonly IQueryCollection _query;

    private FigureQuery(IQueryCollection query)
    {
        _query = query;
        Options = new()
        {
            Side = Read("side", BodySide.Right),
            Theme = Read("theme", FigureTheme.Automatic),
            Layout = Read("layout", FigureLayout.Automatic),
            Build = Read("build", BodyBuild.Medium),
            Animate = ReadYesNo("animate"),
            Culture = CultureInfo.CurrentUICulture,
        };
        foreach (var name in query.Keys.Where(name => !Choices.Contains(name, StringComparer.Ordinal)).Take(RequestLimits.Faults))
        {
            _faults.AddUnknownParameter("choice", name, Choices);
        }
    }

    public IReadOnlyList<Fault> Faults => _faults.All;

    public FigureOptions Options { get; }

    public static FigureQuery Read(IQueryCollection query) => new(query);

    private T Read<T>(string name, T usual)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return usual;
        }

        if (Names<T>.TryParse(text, out var value))
        {
            return value;
        }

        _faults.AddUnknown(name, name, text, Names<T>.All);
        return usual;
    }

    private bool ReadYesNo(string name)
    {
        if (Text(name) is { } text && !YesNo.Contains(text, StringComparer.Ordinal))
        {
            _faults.AddUnknown(name, "answer", text, YesNo);
        }

        return Text(name) == "true";
    }

    /// <summary>Gets the last of several values, as an address is read from left to right.</summary>
    private string? Text(string name) => _query.TryGetValue(name, out var values) ? values[^1] ?? "" : null;
}
