namespace StretchKit.Tests.House;

/// <summary>
/// The rooms whose inner rooms have an order, from <c>ARCHITECTURE.md</c>. An arrow opens the inner room it names and all
/// that this one reaches.
/// </summary>
internal static class InnerRooms
{
    private static readonly (string Room, string Inner, string[] Uses)[] Inside =
    [
        ("Catalog", "Import", ["Search"]),
        ("Catalog", "Search", []),
        ("Poses", "Checking", ["Solving"]),
        ("Poses", "Reading", ["Frames"]),
        ("Poses", "Solving", ["Frames"]),
        ("Poses", "Frames", ["Scene"]),
        ("Poses", "Scene", ["Body"]),
        ("Poses", "Body", ["Geometry"]),
        ("Poses", "Geometry", []),
        ("Figures", "Sheets", ["Body", "Props"]),
        ("Figures", "Body", ["Muscles"]),
        ("Figures", "Muscles", ["Svg"]),
        ("Figures", "Props", ["Svg"]),
        ("Figures", "Svg", ["Painting"]),
        ("Figures", "Painting", ["Outlines"]),
        ("Figures", "Outlines", []),
    ];

    /// <summary>Gets the rooms whose inner rooms have an order.</summary>
    public static IEnumerable<string> Listed => Inside.Select(entry => entry.Room).Distinct(StringComparer.Ordinal);

    /// <summary>Gets all arrows, as the drawing has them.</summary>
    public static IEnumerable<string> Arrows => Inside.SelectMany(entry => entry.Uses, (entry, used) => $"{entry.Room}.{entry.Inner} → {used}");

    public static IEnumerable<string> Of(string room) => Inside.Where(entry => entry.Room == room).Select(entry => entry.Inner);

    /// <summary>Gives the inner room of a namespace; an empty text for the room itself.</summary>
    public static string In(string space) => space.Split('.') is { Length: > 2 } parts ? parts[2] : "";

    public static bool Sees(string room, string inner, string target) =>
        inner == target || inner.Length == 0 || target.Length == 0 || !Listed.Contains(room, StringComparer.Ordinal)
        || Inside.Where(entry => entry.Room == room && entry.Inner == inner).SelectMany(entry => entry.Uses).Any(named => Sees(room, named, target));
}
