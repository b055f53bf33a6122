using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Serialization;

namespace StretchKit.Safety.Packs;

/// <summary>
/// A weakly based ban that leaves no other way for some part of the body. A ban that only a cautious source asks for
/// must leave one. That is checked when a pack is bound to a catalogue; at run time a verdict never depends on the rest
/// of the catalogue.
/// </summary>
internal sealed record WeakBan(StretchRule Rule, BodyRegion Region)
{
    /// <summary>Finds the weakly based bans that leave nothing, looking at all bans of the same row or condition.</summary>
    public static IEnumerable<WeakBan> WithoutAlternative(CompiledBook compiled) =>
        compiled.Bans()
            .GroupBy(ban => ban.Rule.Condition?.Id ?? ban.Rule.Row, StringComparer.Ordinal)
            .SelectMany(bans => WithoutAlternative(compiled, [.. bans]));

    public void Report(DiagnosticBag problems) => Rule.Place.Report(
        problems,
        DataProblem.Incomplete,
        $"the weakly based ban '{Rule.Id}' leaves no stretch for the {Vocabulary<BodyRegion>.IdOf(Region)}",
        "let it reach fewer stretches, or make it caution");

    private static IEnumerable<WeakBan> WithoutAlternative(CompiledBook compiled, (StretchRule Rule, ColumnMask Mask)[] bans)
    {
        foreach (var (rule, mask) in bans.Where(ban => ban.Rule.IsWeaklyBased))
        {
            var banned = Columns(compiled, column => ColumnMask.Has(mask.Maybe, column));
            var open = Columns(compiled, column => !Array.Exists(bans, ban => ColumnMask.Has(ban.Mask.Maybe, column)));
            foreach (var region in banned.Select(column => column.Stretch.Target).Distinct().Where(region => !open.Exists(column => column.Stretch.Target == region)))
            {
                yield return new(rule, region);
            }
        }
    }

    private static List<Column> Columns(CompiledBook compiled, Func<int, bool> isMeant) =>
        [.. compiled.Columns.Where((_, index) => isMeant(index))];
}
