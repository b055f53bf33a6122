using System.Globalization;
using StretchKit.Safety;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>Shows what to do about pain: care first where it is needed, then the answer, why, and what to ask.</summary>
internal static class PainView
{
    public static void Write(Page page, PainAdvice advice, CultureInfo culture)
    {
        var sources = new SourceList();
        page.Section("What to do now");
        foreach (var line in advice.CareFirst)
        {
            page.Bullet(line.ToString(culture), style: Look.Care);
        }

        page.Bullet(advice.Text.ToString(culture));
        Part(page, "Why", advice.Reasons.Where(reason => reason.IsCertain || reason.Triage >= Triage.Consult).Select(reason => reason.Text.ToString(culture) + sources.Marks(reason.Citations)).Distinct(StringComparer.Ordinal));
        Part(page, "Please answer as well", advice.Questions.Select(question => question.ToString(culture)));
        sources.Write(page);
    }

    private static void Part(Page page, string title, IEnumerable<string> lines)
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
