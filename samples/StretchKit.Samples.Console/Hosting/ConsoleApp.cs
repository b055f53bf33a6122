using StretchKit.Samples.Console.Commands;
using StretchKit.Samples.Console.Input;
using StretchKit.Serialization;

namespace StretchKit.Samples.Console.Hosting;

/// <summary>One run of the command: reads the arguments, does the work, turns every fault of the input into a message.</summary>
internal sealed class ConsoleApp(Terminal terminal, TimeProvider clock)
{
    public int Run(IReadOnlyList<string> arguments)
    {
        var parsed = StretchKitCommand.Create(terminal, clock).Parse(arguments, new() { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return Refuse(ParseFaults.Describe(parsed));
        }

        try
        {
            return parsed.Invoke(new() { Output = terminal.Text, Error = terminal.Messages, EnableDefaultExceptionHandler = false });
        }
        catch (InputException fault)
        {
            return Refuse([fault.Message]);
        }
        catch (IOException fault)
        {
            // Files are read before anything is written, and their faults are input; this is the output itself.
            return Refuse([$"the output cannot be written: {fault.Message}"]);
        }
        catch (StretchKitDataException fault)
        {
            return Refuse(["the data has problems, so nothing was loaded:", .. fault.Diagnostics.Select(one => one.ToString())]);
        }
    }

    private int Refuse(IEnumerable<string> lines)
    {
        var prefix = "stretchkit: ";
        foreach (var line in lines)
        {
            terminal.Messages.WriteLine(prefix + PlainText.Of(line));
            prefix = "";
        }

        return ExitCode.BadInput;
    }
}
