using System.CommandLine;
using System.CommandLine.Help;
using StretchKit.Samples.Console.Hosting;

namespace StretchKit.Samples.Console.Commands;

/// <summary>The whole command line.</summary>
/// <remarks>A plain command rather than a root command, which would take the name of the assembly.</remarks>
internal static class StretchKitCommand
{
    public static Command Create(Terminal terminal, TimeProvider clock) =>
        new("stretchkit", "Safe stretching routines, with exact times and reasons. Information, not medical advice. Exit codes: 0 done, 1 nothing suitable, 2 bad input, 3 care first, 4 answers first.")
        {
            ComposeCommand.Create(terminal, clock),
            CheckCommand.Create(terminal, clock),
            StretchesCommand.Create(terminal, clock),
            SearchCommand.Create(terminal, clock),
            ShowCommand.Create(terminal, clock),
            FigureCommand.Create(terminal, clock),
            GalleryCommand.Create(terminal, clock),
            RespondCommand.Create(terminal, clock),
            AssessCommand.Create(terminal, clock),
            GuidanceCommand.Create(terminal),
            CatalogCommand.Create(terminal, clock),
            RulesCommand.Create(terminal, clock),
            new HelpOption { Action = new HelpAction { MaxWidth = 80 }, Recursive = true },
            new VersionOption(),
        };
}
