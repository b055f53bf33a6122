using StretchKit.Anatomy;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Composition.Modeling;

/// <summary>What a request has to work with: things at hand and positions that are possible.</summary>
internal readonly struct AtHand
{
    /// <summary>What most homes have; the value when a request does not say.</summary>
    private static readonly uint Household = StretchEntry.EquipmentSet(
    [
        Equipment.Mat, Equipment.Wall, Equipment.Chair, Equipment.Armchair, Equipment.Doorway, Equipment.Table,
        Equipment.Pillow, Equipment.Cushion, Equipment.Towel,
    ]);

    private static readonly uint OnChair = PositionSet(
        [BodyPosition.Standing, BodyPosition.StandingSupported, BodyPosition.ChairSitting, BodyPosition.WheelchairSitting]);

    private static readonly uint OnBed = PositionSet(
    [
        BodyPosition.Standing, BodyPosition.StandingSupported, BodyPosition.ChairSitting, BodyPosition.LongSitting, BodyPosition.CrossSitting,
        BodyPosition.Prone, BodyPosition.Supine, BodyPosition.HookLying, BodyPosition.SideLying,
    ]);

    private readonly uint _things;
    private readonly uint _positions;
    private readonly uint _onSurface;

    public AtHand(CompositionRequest request)
    {
        var surface = request.Situation.SurfaceOrDefault;
        _things = (request.Equipment is { } things ? StretchEntry.EquipmentSet(things) : Household) | surface switch
        {
            Surface.Bed => 1U << (int)Equipment.Bed,
            Surface.Chair => 1U << (int)Equipment.Chair,
            _ => 0,
        };
        _onSurface = surface switch
        {
            Surface.Chair => OnChair,
            Surface.Bed => OnBed,
            _ => uint.MaxValue,
        };
        _positions = request.Positions is { } positions ? PositionSet(positions) : uint.MaxValue;
    }

    private AtHand(AtHand other, uint further) => (_things, _positions, _onSurface) = (other._things | further, other._positions, other._onSurface);

    /// <summary>Gives the same with further things, a bit for each.</summary>
    public AtHand With(uint further) => new(this, further);

    public bool Has(Equipment thing) => (_things >> (int)thing & 1) != 0;

    public bool HasAny(uint things) => (_things & things) != 0;

    public bool HasAll(StretchEntry entry)
    {
        foreach (var need in entry.Needs)
        {
            if (!HasAny(need))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells whether the surface allows a position, whatever the person can do.</summary>
    public bool IsOnSurface(BodyPosition position) => (_onSurface >> (int)position & 1) != 0;

    public bool IsPossible(BodyPosition position) => (_positions >> (int)position & 1) != 0 && IsOnSurface(position);

    private static uint PositionSet(IEnumerable<BodyPosition> positions) => positions.Aggregate(0U, (set, position) => set | 1U << (int)position);
}
