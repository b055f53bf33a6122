using StretchKit.Anatomy;
using StretchKit.Dosage;
using StretchKit.Samples.Console.Input;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows one stretch in full.</summary>
internal static class StretchView
{
    private const int LabelWidth = 14;

    public static void Write(Page page, Stretch stretch)
    {
        var sources = new SourceList();
        page.Text(page.Say(stretch.Name), style: Look.Strong);
        Row(page, "id", stretch.Id.Value);
        Row(page, "also", string.Join(", ", stretch.Aliases));
        Row(page, "formerly", string.Join(", ", stretch.FormerIds));
        Row(page, "technique", Say.Name(stretch.Technique));
        Row(page, "position", Say.Name(stretch.Position));
        Row(page, "sides", Say.Side(stretch.Laterality));
        Row(page, "for", string.Join(", ", stretch.Regions.Select(Names<BodyRegion>.Of)));
        Row(page, "needs", Needs(stretch));
        Row(page, "helpful", string.Join(", ", stretch.HelpfulEquipment.Select(Names<Equipment>.Of)));
        Row(page, "serves", string.Join(", ", stretch.Phases.Select(Names<RoutinePhase>.Of)));
        Row(page, "easier", string.Join(", ", stretch.Easier));
        Row(page, "harder", string.Join(", ", stretch.Harder));

        WriteHow(page, stretch);
        WriteDose(page, stretch);
        WriteEffect(page, stretch);
        sources.Marks(stretch.Citations);
        sources.Write(page);
        page.Blank();
        page.Text($"'stretchkit check {stretch.Id} --profile me.json' says whether it suits a person. Information, not medical advice.", style: Look.Quiet);
    }

    private static void WriteHow(Page page, Stretch stretch)
    {
        var how = stretch.Instructions;
        page.Section("How");
        Row(page, "get ready", page.Say(how.SetUp));
        Row(page, "do", page.Say(how.Action));
        Row(page, "cue", page.Say(how.Cue));
        Row(page, "breathing", page.Say(how.Breathing));
        Row(page, "feel", page.Say(how.Feel));
        Row(page, "avoid", page.Say(how.Mistake));
    }

    private static void WriteDose(Page page, Stretch stretch)
    {
        page.Section(stretch.Laterality is Laterality.Sided ? "Dose, for each side" : "Dose");
        Row(page, "usual", $"{Say.Dose(stretch, stretch.Dose)}, intensity {stretch.Dose.Intensity.Level} of 10");
        Row(page, "set-up", Say.Length(stretch.SetUp));
        foreach (var range in stretch.DoseRanges)
        {
            Row(page, Names<Population>.Of(range.Population).Replace('-', ' '), DoseRangeText.Of(range));
        }
    }

    private static void WriteEffect(Page page, Stretch stretch)
    {
        page.Section("What it does");
        Row(page, "main target", page.Say($"{stretch.PrimaryMuscle.Name} ({stretch.PrimaryMuscle.AnatomicalName})"));
        Row(page, "lengthens", Muscles(page, stretch.Lengthens));
        Row(page, "strengthens", Muscles(page, stretch.Strengthens));
        Row(page, "mobilizes", Muscles(page, stretch.Mobilizes));
        Row(page, "loads", stretch.Mechanisms switch
        {
            null => "not known",
            [] => "none",
            { } loads => string.Join(", ", loads.Select(load => Names<Mechanism>.Of(load.Mechanism)).Distinct(StringComparer.Ordinal)),
        });
    }

    private static string Muscles(Page page, IEnumerable<MuscleUse> uses) => string.Join(", ", uses.Select(use => page.Say(use.Name)));

    private static string Needs(Stretch stretch) =>
        stretch.Equipment.Count == 0 ? "nothing" : string.Join(", and ", stretch.Equipment.Select(any => string.Join(" or ", any.Select(Names<Equipment>.Of))));

    private static void Row(Page page, string label, string text) =>
        page.Item(label.PadRight(LabelWidth), text, labelStyle: Look.Quiet);
}
