using System.Text;
using Spectre.Console;

namespace StretchKit.Samples.Console.Hosting;

/// <summary>Where output goes: pages and plain text for people, bytes for scripts, messages beside both; and where answers come from.</summary>
internal sealed class Terminal : IDisposable
{
    public required IAnsiConsole Page { get; init; }

    public required TextWriter Text { get; init; }

    public required Stream Bytes { get; init; }

    public required TextWriter Messages { get; init; }

    /// <summary>Gets where answers come from when nobody sits at the keyboard: one a line.</summary>
    public required TextReader Answers { get; init; }

    /// <summary>Gets whether somebody sits at the keyboard.</summary>
    public bool IsTyped { get; init; }

    public static Terminal OfProcess()
    {
        try
        {
            System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (IOException)
        {
            // A process without a console keeps the encoding it has.
        }

        return new()
        {
            Page = AnsiConsole.Create(new()
            {
                Ansi = System.Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
                Out = new AnsiConsoleOutput(System.Console.Out),
            }),
            Text = System.Console.Out,
            Bytes = System.Console.OpenStandardOutput(),
            Messages = System.Console.Error,
            Answers = System.Console.In,
            IsTyped = !System.Console.IsInputRedirected && !System.Console.IsOutputRedirected,
        };
    }

    public void Dispose() => Bytes.Dispose();
}
