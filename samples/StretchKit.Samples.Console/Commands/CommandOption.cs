using System.CommandLine;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Makes the options: each takes text, so that every fault is told in our words.</summary>
internal static class CommandOption
{
    public static Option<string?> One(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description, Arity = ArgumentArity.ExactlyOne };

    public static Option<string[]> Many(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description, Arity = ArgumentArity.OneOrMore, DefaultValueFactory = _ => [] };

    public static Option<bool> Mark(string name, string description) =>
        new(name) { Description = description };

    public static Option<bool> Json(string shape) =>
        Mark("--json", $"Write {shape} alone to standard output.");
}
