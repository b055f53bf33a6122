using StretchKit.Composition;

namespace StretchKit.Samples.Console.Input;

/// <summary>Reads what to work on.</summary>
internal static class FocusNames
{
    /// <summary>Reads a region, a muscle or a goal.</summary>
    /// <exception cref="InputException">There is no such target.</exception>
    public static FocusTarget Parse(string name)
    {
        try
        {
            return FocusTarget.Parse(name);
        }
        catch (ArgumentException)
        {
            throw new InputException($"--focus: '{name}' is not a region, muscle or goal{NearestName.Hint(name, FocusTarget.Names)}");
        }
    }

    /// <summary>Reads a region, a muscle or a goal with its weight, such as <c>hip:40</c>; without one it has the full weight.</summary>
    /// <exception cref="InputException">There is no such target, or the weight cannot be used.</exception>
    public static FocusTarget ParseWeighted(string text)
    {
        const int FullWeight = 100;
        var colon = text.LastIndexOf(':');
        return colon < 0 ? Parse(text) : Parse(text[..colon]) with { Weight = WholeNumber.Parse("--focus", text[(colon + 1)..], 1, FullWeight) };
    }

    /// <summary>Reads a region or a muscle.</summary>
    /// <exception cref="InputException">There is no such target, or it is a goal.</exception>
    public static FocusTarget ParsePlace(string name)
    {
        var target = Parse(name);
        return target.Goal is null
            ? target
            : throw new InputException($"--focus: '{name}' is a goal of a routine; a list takes a region or muscle, or --technique.");
    }
}
