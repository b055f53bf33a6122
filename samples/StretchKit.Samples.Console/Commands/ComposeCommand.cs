using System.CommandLine;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Composes a routine.</summary>
internal sealed class ComposeCommand
{
    private readonly RequestOptions _request = new();
    private readonly EditOptions _edit = new();
    private readonly Option<bool> _explain = CommandOption.Mark("--explain", "Say what each stretch adds, what others would cost, and what more time would bring.");
    private readonly Option<string?> _language = LanguageOption.Create();
    private readonly Option<string[]> _catalog = CatalogOption.Create();
    private readonly Option<string?> _pictures = CommandOption.One("--pictures", "file.svg", "Write the routine as pictures too.");
    private readonly Option<string?> _model = CommandOption.One("--model", "file.json", "Write the numbers that the composer solved too (composition-model/2).");
    private readonly Option<bool> _json = CommandOption.Json("stretchkit-routine/1 JSON");

    private ComposeCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new ComposeCommand();
        var command = new Command("compose", "Compose a routine that fits the time and breaks no safety rule.");
        options._request.AddTo(command);
        options._edit.AddTo(command);
        foreach (var option in (Option[])[options._explain, options._pictures, options._model, options._language, options._catalog, options._json])
        {
            command.Add(option);
        }

        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private static int Code(CompositionStatus status) => status switch
    {
        CompositionStatus.Feasible or CompositionStatus.Optimal => ExitCode.Done,
        CompositionStatus.CareFirst => ExitCode.CareFirst,
        CompositionStatus.AnswersFirst => ExitCode.AnswersFirst,
        _ => ExitCode.NothingSuitable,
    };

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        var culture = LanguageOption.Read(parsed.GetValue(_language));
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? []);
        var request = _request.Read(parsed, kit.Catalog, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        var result = kit.Composer.Compose(request);
        if (result.Routine is not null && _edit.Read(parsed, kit.Catalog, result) is { } edit)
        {
            result = kit.Composer.Recompose(result, edit);
        }

        if (parsed.GetValue(_pictures) is { } path && result.Routine is { } routine)
        {
            OutputFolder.WriteFile(path, RoutineSheet.Write(routine, new(culture)));
        }

        if (parsed.GetValue(_model) is { } file && StretchKitJson.WriteModel(result) is { } numbers)
        {
            OutputFolder.WriteFile(file, numbers);
        }

        var explained = parsed.GetValue(_explain);
        if (parsed.GetValue(_json))
        {
            terminal.Bytes.Write(StretchKitJson.Write(result, culture, explained));
        }
        else
        {
            CompositionView.Write(new(terminal.Page, culture), result, explained);
        }

        return Code(result.Status);
    }
}
