using StretchKit.Safety;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Asks the open questions one by one, until no answer could change anything or there are no more answers.</summary>
/// <param name="page">Where questions and advice are shown.</param>
/// <param name="answers">Where the answers come from.</param>
/// <param name="save">The file that keeps them after each answer, so that none is lost; <see langword="null"/> for none.</param>
internal sealed class Interview(Page page, AnswerLines answers, string? save)
{
    public ScreeningQuestionnaire Run(ScreeningQuestionnaire asking)
    {
        Keep(asking);
        AskView.WriteStart(page);
        while (asking.Next is { } question)
        {
            AskView.WriteQuestion(page, asking, question);
            if (Answered(asking) is not { } after)
            {
                break;
            }

            Keep(after);
            AskView.WriteAdvice(page, asking.Report, after.Report);
            asking = after;
        }

        AskView.WriteEnd(page, asking, save);
        return asking;
    }

    /// <summary>Takes answers until one fits the question; <see langword="null"/> when there are no more.</summary>
    private ScreeningQuestionnaire? Answered(ScreeningQuestionnaire asking)
    {
        while (answers.Next() is { } text && !AnswerText.IsStop(text))
        {
            AskView.WriteAnswer(page, text, answers.AreTyped);
            try
            {
                return AnswerText.Take(asking, text, page.Words);
            }
            catch (AnswerException fault)
            {
                AskView.WriteFault(page, fault.Message);
            }
        }

        return null;
    }

    private void Keep(ScreeningQuestionnaire asking)
    {
        if (save is not null)
        {
            OutputFolder.WriteFile(save, asking.Profile.Write(DateOnly.FromDateTime(asking.Report.JudgedAt.DateTime)));
        }
    }
}
