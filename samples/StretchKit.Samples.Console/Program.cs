using StretchKit.Samples.Console.Hosting;

namespace StretchKit.Samples.Console;

/// <summary>The command <c>stretchkit</c>.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        using var terminal = Terminal.OfProcess();
        return new ConsoleApp(terminal, TimeProvider.System).Run(arguments);
    }
}
