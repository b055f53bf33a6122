using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Routines;

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
            page.Text(Transition(step, isOtherSide), Indent, Look.Quiet);
        }

        var number = string.Create(CultureInfo.InvariantCulture, $"{index + 1}.");
        page.Item($"{Say.Clock(step.Start),5}  ", $"{number} {Say.Name(step.Stretch, step.Side, page.Culture)}", labelStyle: Look.Strong, style: Look.Strong);
        var sides = step.Side is BodySide.Both ? $" · {Say.Side(step.Stretch.Laterality)}" : "";
        page.Text($"{Say.Dose(step.Stretch, step.Dose)} · {Say.Length(step.Duration)} in all{sides}", Indent);
        if (isOtherSide)
        {
            page.Text(string.Create(CultureInfo.InvariantCulture, $"As step {index}, on the other side."), Indent);
        }
        else
        {
            var how = step.Stretch.Instructions;
            page.Text(page.Say($"{how.SetUp} {how.Action}"), Indent);
            page.Item("Cue: ", page.Say(how.Cue), Indent, Look.Quiet);
        }

        foreach (var change in step.Modifications)
        {
            page.Item("Change: ", page.Say(change.Text), Indent, Look.Change, Look.Change);
        }

        if (!isOtherSide)
        {
            page.Item("Why: ", page.Say(step.Reason) + sources.Marks(step.Stretch.Citations), Indent, Look.Quiet);
        }
    }

    private static string Transition(RoutineStep step, bool isOtherSide)
    {
        var what = isOtherSide ? "change sides" : "change position";
        return step.NeutralRest > TimeSpan.Zero
            ? $"+{Say.Length(step.Transition)} {what}, {Say.Length(step.NeutralRest)} of it at rest in between"
            : $"+{Say.Length(step.Transition)} {what}";
    }
}
