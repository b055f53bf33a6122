using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Routines;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows one step: when, what, how long, how, with which changes, and why.</summary>
internal static class StepView
{
    private const int Indent = 7;

    public static void Write(Page page, Routine routine, int index, SourceList sources)
    {
        var step = routine.Steps[index];
        var isOtherSide = index > 0 && routine.Steps[index - 1].Stretch.Equals(step.Stretch);
        if (step.Transition > TimeSpan.Zero)
        {
            page.Text(Transition(page, step, isOtherSide), Indent, Look.Quiet);
        }

        var number = string.Create(CultureInfo.InvariantCulture, $"{index + 1}.");
        page.Item($"{Say.Clock(step.Start),5}  ", $"{number} {page.Words.Name(step.Stretch, step.Side)}", labelStyle: Look.Strong, style: Look.Strong);
        var sides = step.Side is BodySide.Both ? $" · {page.Words.Name(step.Stretch.Laterality)}" : "";
        page.Text($"{page.Words.Dose(step.Stretch, step.Dose)} · {page.Say(Word.InAll, Say.Length(step.Duration))}{sides}", Indent);
        if (isOtherSide)
        {
            page.Text(page.Say(Word.AsOnTheOtherSide, index), Indent);
        }
        else
        {
            var how = step.Stretch.Instructions;
            page.Text(page.Say($"{how.SetUp} {how.Action}"), Indent);
            page.Item(Word.CueLabel, page.Say(how.Cue), Indent, Look.Quiet);
        }

        foreach (var change in step.Modifications)
        {
            page.Item(Word.Change, page.Say(change.Text), Indent, Look.Change, Look.Change);
        }

        if (!isOtherSide)
        {
            page.Item(Word.WhyLabel, page.Say(step.Reason) + sources.Marks(step.Stretch.Citations), Indent, Look.Quiet);
        }
    }

    private static string Transition(Page page, RoutineStep step, bool isOtherSide)
    {
        var change = $"+{Say.Length(step.Transition)} {page.Say(isOtherSide ? Word.ChangeSides : Word.ChangePosition)}";
        return step.NeutralRest > TimeSpan.Zero ? page.Say(Word.RestInBetween, change, Say.Length(step.NeutralRest)) : change;
    }
}
