namespace StretchKit.Tests.House;

/// <summary>
/// The floors of the house, from <c>ARCHITECTURE.md</c>. An arrow opens the room it names and all that this room
/// reaches; floor 0 is open to all; rooms on one floor do not see each other.
/// </summary>
internal static class Rooms
{
    public const string DependencyInjection = "DependencyInjection";

    private static readonly (int Floor, string Room, string[] Uses)[] Floors =
    [
        (7, "Export", ["Composition", "Programs", "Sessions", "Figures"]),
        (6, "Programs", ["Composition"]),
        (6, "Sessions", ["Composition"]),
        (5, "Composition", ["Safety", "Routines"]),
        (4, "Safety", ["Catalog", "Screening", "Guidance"]),
        (3, "Catalog", ["Stretches"]),
        (3, "Screening", ["Stretches"]),
        (3, "Routines", ["Stretches"]),
        (3, "Figures", ["Stretches"]),
        (2, "Stretches", ["Poses"]),
        (1, "Poses", []),
        (1, "Guidance", []),
        (0, "Anatomy", []),
        (0, "Dosage", []),
        (0, "Evidence", []),
        (0, "Localization", []),
        (0, "Serialization", []),
    ];

    public static IReadOnlyList<string> All { get; } = [DependencyInjection, .. Floors.Select(entry => entry.Room)];

    public static int FloorOf(string room) => room == DependencyInjection ? 8 : Floors.Single(entry => entry.Room == room).Floor;

    public static IEnumerable<string> Named(string room) => Floors.Where(entry => entry.Room == room).SelectMany(entry => entry.Uses);

    /// <summary>Gives the room of a namespace, or <see langword="null"/> when it is not one of ours.</summary>
    public static string? Of(string space)
    {
        var parts = space.Split('.');
        return parts[0] != "StretchKit" ? null : parts.Length == 1 ? DependencyInjection : parts[1];
    }

    public static bool Sees(string room, string target) =>
        room == target || room == DependencyInjection
        || (target != DependencyInjection && All.Contains(target, StringComparer.Ordinal) && (FloorOf(target) == 0 || Named(room).Any(named => named == target || Sees(named, target))));
}
