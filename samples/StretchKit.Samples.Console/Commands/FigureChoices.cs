using System.CommandLine;
using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Figures;
using StretchKit.Poses;
using StretchKit.Samples.Console.Input;

namespace StretchKit.Samples.Console.Commands;

/// <summary>The options that say how figures are drawn.</summary>
internal sealed class FigureChoices
{
    private readonly Option<string?> _side = CommandOption.One("--side", "name", "The side that is worked: right (default) or left.");
    private readonly Option<string?> _theme = CommandOption.One("--theme", "name", "The colors: automatic (default), light, dark; flat-light or flat-dark for rasterizers and mail; inline for a page with its own style sheet.");
    private readonly Option<string?> _layout = CommandOption.One("--layout", "name", "What is shown of a movement: automatic (default), single, pair or ghost.");
    private readonly Option<string?> _build = CommandOption.One("--build", "name", "The build of the body: medium (default), slim or broad.");
    private readonly Option<string?> _moment = CommandOption.One("--moment", "share", "One moment of the movement, from 0 (start) to 1 (end).");
    private readonly Option<bool> _animate = CommandOption.Mark("--animate", "Let the movement move; still for viewers who ask for reduced motion.");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _side, _theme, _layout, _build, _moment, _animate })
        {
            command.Add(option);
        }
    }

    public FigureOptions Read(ParseResult parsed) => new()
    {
        Side = Read(parsed, _side, BodySide.Right),
        Theme = Read(parsed, _theme, FigureTheme.Automatic),
        Layout = Read(parsed, _layout, FigureLayout.Automatic),
        Build = Read(parsed, _build, BodyBuild.Medium),
        Moment = Moment(parsed.GetValue(_moment)),
        Animate = parsed.GetValue(_animate),
    };

    private static T Read<T>(ParseResult parsed, Option<string?> option, T usual)
        where T : struct, Enum => parsed.GetValue(option) is { } name ? Names<T>.Parse(option.Name, name) : usual;

    private static double? Moment(string? text) =>
        text is null ? null
        : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var moment) && moment <= 1 ? moment
        : throw new InputException($"--moment is '{text}'; use a number from 0 to 1.");
}
