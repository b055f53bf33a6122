using System.Text;
using Spectre.Console;

namespace StretchKit.Samples.Console.Hosting;

/// <summary>Where output goes: pages and plain text for people, bytes for scripts, messages beside both.</summary>
internal sealed class Terminal : IDisposable
{
    public required IAnsiConsole Page { get; init; }

    public required TextWriter Text { get; init; }

    public required Stream Bytes { get; init; }

    public required TextWriter Messages { get; init; }

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
        };
    }

    public void Dispose() => Bytes.Dispose();
}
