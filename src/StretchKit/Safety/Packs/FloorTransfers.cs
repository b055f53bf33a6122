using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Packs;

/// <summary>
/// Takes loads apart that hold getting down to the floor: that one also asks whether the floor is what one lies on,
/// which is a fact of the situation and not of the stretch.
/// </summary>
internal static class FloorTransfers
{
    private static readonly FactExpression OnTheFloor =
        new(FactVocabulary.Find("surface")!, NumberRange.Everything, [Vocabulary<Surface>.IdOf(Surface.Floor)]);

    public static RuleExpression Split(RuleExpression expression) => expression switch
    {
        CombinedExpression combined => new CombinedExpression(combined.Junction, [.. combined.Parts.Select(Split)]),
        LoadExpression load when load.Loads(Mechanism.FloorTransfer) => Split(load),
        _ => expression,
    };

    private static CombinedExpression Split(LoadExpression load)
    {
        var transfer = CombinedExpression.All(OnTheFloor, With(load, [Mechanism.FloorTransfer], readsFloor: true));
        var (others, count) = (new Mechanism[load.Mechanisms.Length], 0);
        foreach (var mechanism in load.Mechanisms)
        {
            if (mechanism is not Mechanism.FloorTransfer)
            {
                others[count++] = mechanism;
            }
        }

        Array.Resize(ref others, count);
        return new(RuleJunction.Any, count == 0 ? [transfer] : [transfer, With(load, others, readsFloor: false)]);
    }

    private static LoadExpression With(LoadExpression load, Mechanism[] mechanisms, bool readsFloor) => new()
    {
        Mechanisms = mechanisms,
        Regions = load.Regions,
        Qualifiers = load.Qualifiers,
        Without = load.Without,
        AssumesFloor = readsFloor,
    };
}
