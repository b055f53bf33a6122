using System.CommandLine;
using StretchKit.Guidance;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Shows the advice that is not about one stretch.</summary>
internal sealed class GuidanceCommand
{
    private const string Claims = "claims";

    private readonly Argument<string?> _topic = new("topic") { Description = $"One of {string.Join(", ", GuidanceLibrary.Topics)}, or {Claims}: what evidence contradicts. Left out, all advice.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _language = LanguageOption.Create();

    private GuidanceCommand()
    {
    }

    public static Command Create(Terminal terminal)
    {
        var options = new GuidanceCommand();
        var command = new Command("guidance", "Show advice on sitting days, causes, benefits, and when to stop.") { options._topic, options._language };
        command.SetAction(parsed => options.Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        GuidanceView.Write(new(terminal.Page, LanguageOption.Read(parsed.GetValue(_language))), Notes(parsed.GetValue(_topic)));
        return ExitCode.Done;
    }

    private static IReadOnlyList<GuidanceNote> Notes(string? topic)
    {
        IReadOnlyList<string> names = [.. GuidanceLibrary.Topics, Claims];
        return topic switch
        {
            null => GuidanceLibrary.All,
            Claims => GuidanceLibrary.Contradicted,
            _ when names.Contains(topic, StringComparer.Ordinal) => GuidanceLibrary.Of(topic),
            _ => throw new InputException($"there is no topic '{topic}'{NearestName.Hint(topic, names)} It is one of: {string.Join(", ", names)}."),
        };
    }
}
