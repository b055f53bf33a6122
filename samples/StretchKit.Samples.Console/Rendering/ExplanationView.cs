using StretchKit.Composition;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows why a routine is as it is.</summary>
internal static class ExplanationView
{
    /// <summary>The days of the programmes that people are most often told to follow.</summary>
    private const int DaysPerWeek = 4;

    public static void Write(Page page, OptimalityProof proof, RoutineExplanation explanation, SourceList sources)
    {
        page.Section(Word.WhyThese);
        page.Text(proof.Gap == 0 ? page.Say(Word.WorthMost, proof.Value) : page.Say(Word.WorthAtMost, proof.Value, proof.UpperBound));
        page.Text(page.Say(Word.WhatAPointIs), style: Look.Quiet);
        Write(page, explanation.Steps);
        page.Section(Word.Nearest);
        Write(page, explanation.Nearest);
        page.Section(Word.WithMoreTime);
        Write(page, [explanation.OneMoreMinute, .. explanation.CutForTime]);
        page.Section(Word.MuscleByMuscle);
        Write(page, explanation.Muscles.Select(muscle => explanation.WeekOf(muscle, DaysPerWeek)));
        page.Text(page.Say(Word.WhatStudiesFound, sources.Marks(RoutineExplanation.WeekSources)), style: Look.Quiet);
    }

    private static void Write(Page page, IEnumerable<Localization.Message> texts)
    {
        foreach (var text in texts)
        {
            page.Bullet(page.Say(text));
        }
    }
}
