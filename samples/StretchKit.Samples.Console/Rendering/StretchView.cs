using StretchKit.Catalog;
using StretchKit.Samples.Console.Texts;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows one stretch in full.</summary>
internal static class StretchView
{
    private const int LabelWidth = 14;

    public static void Write(Page page, Stretch stretch, IStretchCatalog catalog)
    {
        var sources = new SourceList();
        page.Text(page.Say(stretch.Name), style: Look.Strong);
        Row(page, Word.RowId, stretch.Id.Value);
        Row(page, Word.RowAlso, page.Say(stretch.AliasWords).Replace("; ", ", ", StringComparison.Ordinal));
        Row(page, Word.RowFormerly, string.Join(", ", stretch.FormerIds));
        Row(page, Word.RowTechnique, page.Say(stretch.TechniqueName));
        Row(page, Word.RowPosition, page.Say(stretch.PositionName));
        Row(page, Word.RowSides, page.Words.Name(stretch.Laterality));
        Row(page, Word.RowFor, page.Words.Names(stretch.Regions));
        Row(page, Word.RowNeeds, Needs(page, stretch));
        Row(page, Word.RowHelpful, page.Words.Names(stretch.HelpfulEquipment));
        Row(page, Word.RowServes, page.Words.Names(stretch.Phases));
        Row(page, Word.RowEasier, Variants(page, stretch.Easier, catalog));
        Row(page, Word.RowHarder, Variants(page, stretch.Harder, catalog));

        WriteHow(page, stretch);
        WriteDose(page, stretch);
        WriteEffect(page, stretch);
        sources.Marks(stretch.Citations);
        sources.Write(page);
        page.Blank();
        page.Text(page.Say(Word.WhetherItSuits, stretch.Id), style: Look.Quiet);
    }

    private static void WriteHow(Page page, Stretch stretch)
    {
        var how = stretch.Instructions;
        page.Section(Word.How);
        Row(page, Word.RowGetReady, page.Say(how.SetUp));
        Row(page, Word.RowDo, page.Say(how.Action));
        Row(page, Word.RowCue, page.Say(how.Cue));
        Row(page, Word.RowBreathing, page.Say(how.Breathing));
        Row(page, Word.RowFeel, page.Say(how.Feel));
        Row(page, Word.RowAvoid, page.Say(how.Mistake));
    }

    private static void WriteDose(Page page, Stretch stretch)
    {
        page.Section(stretch.Laterality is Laterality.Sided ? Word.DoseEachSide : Word.Dose);
        Row(page, Word.RowUsual, page.Say(Word.WithIntensity, page.Words.Dose(stretch, stretch.Dose), stretch.Dose.Intensity.Level));
        Row(page, Word.RowSetUp, Say.Length(stretch.SetUp));
        foreach (var range in stretch.DoseRanges)
        {
            Row(page, page.Words.Name(range.Population), DoseRangeText.Of(range, page.Words));
        }
    }

    private static void WriteEffect(Page page, Stretch stretch)
    {
        page.Section(Word.WhatItDoes);
        Row(page, Word.RowMainTarget, page.Say($"{stretch.PrimaryMuscle.Name} ({stretch.PrimaryMuscle.AnatomicalName})"));
        Row(page, Word.RowLengthens, Muscles(page, stretch.Lengthens));
        Row(page, Word.RowStrengthens, Muscles(page, stretch.Strengthens));
        Row(page, Word.RowMobilizes, Muscles(page, stretch.Mobilizes));
        Row(page, Word.RowLoads, stretch.Mechanisms switch
        {
            null => page.Say(Word.NotKnown),
            [] => page.Say(Word.NoLoads),
            { } loads => string.Join("; ", loads.Select(load => page.Words.Name(load.Mechanism)).Distinct(StringComparer.Ordinal)),
        });
    }

    private static string Muscles(Page page, IEnumerable<MuscleUse> uses) => string.Join(", ", uses.Select(use => page.Say(use.Name)));

    private static string Variants(Page page, IEnumerable<StretchId> ids, IStretchCatalog catalog) =>
        string.Join("; ", ids.Select(id => catalog.TryGet(id, out var variant) ? page.Words.Name(variant) : id.Value));

    private static string Needs(Page page, Stretch stretch) => stretch.Equipment.Count == 0
        ? page.Say(Word.NeedsNothing)
        : stretch.Equipment
            .Select(any => any.Select(page.Words.Name).Aggregate((before, thing) => page.Say(Word.Or, before, thing)))
            .Aggregate((before, group) => page.Say(Word.And, before, group));

    private static void Row(Page page, Word label, string text) => Row(page, page.Say(label), text);

    private static void Row(Page page, string label, string text) =>
        page.Item(label.PadRight(LabelWidth), text, labelStyle: Look.Quiet);
}
