using System.CommandLine;

namespace StretchKit.Samples.Console.Input;

/// <summary>Says what is wrong with a command line that cannot be read.</summary>
internal static class ParseFaults
{
    public static IEnumerable<string> Describe(ParseResult parsed)
    {
        yield return parsed.UnmatchedTokens.Count > 0
            ? Unknown(parsed.UnmatchedTokens[0], parsed.CommandResult.Command)
            : parsed.Errors[0].Message;
        yield return $"Try '{Path(parsed)} --help'.";
    }

    private static string Unknown(string token, Command command)
    {
        var isOption = token.StartsWith('-');
        var what = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        var names = isOption
            ? command.Options.Select(option => option.Name)
            : command.Subcommands.Select(subcommand => subcommand.Name);
        return $"there is no {what} '{token}'{NearestName.Hint(token, names)}";
    }

    private static string Path(ParseResult parsed) =>
        parsed.CommandResult == parsed.RootCommandResult
            ? parsed.RootCommandResult.Command.Name
            : $"{parsed.RootCommandResult.Command.Name} {parsed.CommandResult.Command.Name}";
}
