using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows what to do about pain: care first where it is needed, then the answer, why, and what to ask.</summary>
internal static class PainView
{
    public static void Write(Page page, PainAdvice advice)
    {
        var sources = new SourceList();
        page.Section(Word.WhatToDoNow);
        foreach (var line in advice.CareFirst)
        {
            page.Bullet(page.Say(line), style: Look.Care);
        }

        page.Bullet(page.Say(advice.Text));
        Part(page, Word.Why, advice.Reasons.Where(reason => reason.IsCertain || reason.Triage >= Triage.Consult).Select(reason => page.Say(reason.Text) + sources.Marks(reason.Citations)).Distinct(StringComparer.Ordinal));
        Part(page, Word.AnswerAsWell, advice.Questions.Select(question => page.Say(question)));
        sources.Write(page);
    }

    private static void Part(Page page, Word title, IEnumerable<string> lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            if (index == 0)
            {
                page.Section(title);
            }

            page.Bullet(line);
        }
    }
}
