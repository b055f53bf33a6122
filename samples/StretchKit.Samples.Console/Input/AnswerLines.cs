using Spectre.Console;
using StretchKit.Samples.Console.Hosting;

namespace StretchKit.Samples.Console.Input;

/// <summary>The answers of a person: typed at a prompt, or one a line from a file or another program.</summary>
internal sealed class AnswerLines(Terminal terminal)
{
    public bool AreTyped => terminal.IsTyped;

    /// <summary>Gives the next answer, or <see langword="null"/> at the end of the input.</summary>
    public string? Next() => terminal.IsTyped
        ? terminal.Page.Prompt(new TextPrompt<string>(">").AllowEmpty())
        : terminal.Answers.ReadLine();
}
