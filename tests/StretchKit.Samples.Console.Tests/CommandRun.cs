using System.Text;
using Spectre.Console;
using StretchKit.Samples.Console.Hosting;

namespace StretchKit.Samples.Console.Tests;

/// <summary>Runs the command in this process, in a terminal without color.</summary>
internal static class CommandRun
{
    public static Outcome Of(params string[] arguments) => At(80, arguments);

    public static Outcome At(int columns, params string[] arguments) => To(new MemoryStream(), columns, arguments);

    public static Outcome To(MemoryStream bytes, int columns, params string[] arguments) => Run(bytes, columns, "", arguments);

    /// <summary>Runs the command with answers, one a line.</summary>
    public static Outcome Answering(string answers, params string[] arguments) => Run(new(), 80, answers, arguments);

    private static Outcome Run(MemoryStream bytes, int columns, string answers, string[] arguments)
    {
        using var lines = new StringReader(answers);
        using var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        var page = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        page.Profile.Width = columns;
        using var terminal = new Terminal { Page = page, Text = text, Bytes = bytes, Messages = messages, Answers = lines };
        var exitCode = new ConsoleApp(terminal, new FixedClock()).Run(arguments);
        return new(exitCode, bytes.ToArray(), messages.ToString());
    }
}
