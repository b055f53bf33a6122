using StretchKit.Anatomy;
using StretchKit.Stretches;

namespace StretchKit.Catalog.Search;

/// <summary>Which entries can be done at a place.</summary>
internal static class SearchPlaces
{
    private static readonly Equipment[] OfOffice = [Equipment.Chair, Equipment.Armchair, Equipment.Wall, Equipment.Table, Equipment.Doorway];

    public static bool Fits(SearchPlace place, Stretch stretch) => place switch
    {
        SearchPlace.Desk => IsUpright(stretch) && stretch.Equipment.All(need => need.Any(OfOffice.Contains)),
        SearchPlace.Bed => stretch.Equipment.Any(need => need.Contains(Equipment.Bed)),
        SearchPlace.Floor => stretch.Mechanisms?.Any(load => load.Mechanism is Mechanism.FloorTransfer) ?? !IsUpright(stretch),
        _ => IsUpright(stretch) && stretch.Equipment.Count == 0,
    };

    private static bool IsUpright(Stretch stretch) =>
        stretch.Position is BodyPosition.Standing or BodyPosition.StandingSupported or BodyPosition.ChairSitting or BodyPosition.WheelchairSitting;
}
