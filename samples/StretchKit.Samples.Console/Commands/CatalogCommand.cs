using System.CommandLine;
using StretchKit.Samples.Console.Hosting;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Works on catalogue files: checks one, makes one from a foreign one, compares two.</summary>
internal static class CatalogCommand
{
    public static Command Create(Terminal terminal, TimeProvider clock) =>
        new("catalog", "Check, import or compare catalogue files.")
        {
            CatalogValidateCommand.Create(terminal, clock),
            CatalogImportCommand.Create(terminal),
            CatalogDiffCommand.Create(terminal),
        };
}
