using StretchKit.Anatomy;
using StretchKit.Composition.Solver;
using StretchKit.Dosage;
using StretchKit.Safety;

namespace StretchKit.Composition.Modeling;

/// <summary>
/// What a stretch is done with by people of one population on whom safety puts no limit: found once, since it is what
/// most stretches of most requests have.
/// </summary>
/// <remarks>Menus are made when first asked for; whoever makes one makes the same.</remarks>
internal sealed class UsualDoses
{
    private const int MostSides = 2;

    private readonly StretchEntry _entry;
    private readonly ModelDose[]?[] _timed = new ModelDose[MostSides * 4][];
    private DoseChoice[]? _menu;
    private DoseChoice[]? _shortMenu;

    public UsualDoses(StretchEntry entry, Population population)
    {
        _entry = entry;
        Range = entry.Stretch.DoseRangeFor(population);
        Dose = DoseRule.Of(entry.Stretch, Range, null, null);
    }

    /// <summary>Gets what evidence allows these people.</summary>
    public DoseRange Range { get; }

    public DoseChoice Dose { get; }

    /// <summary>Gets the doses in order, with short ones or without.</summary>
    public DoseChoice[] Menu(bool withShort) => withShort ? _shortMenu ??= Fill(true) : _menu ??= Fill(false);

    /// <summary>Gets the same doses on one side or two, in a break or not, as the model reads them, worth nothing yet.</summary>
    public ModelDose[] Timed(bool withShort, bool isBreak, int sides) =>
        _timed[(((sides - 1) * 2) + (withShort ? 1 : 0)) * 2 + (isBreak ? 1 : 0)] ??= Time(withShort, isBreak, sides);

    private DoseChoice[] Fill(bool withShort)
    {
        Span<DoseChoice> menu = stackalloc DoseChoice[DoseMenu.MostChoices];
        return menu[..DoseMenu.FillEven(Plain(1), withShort, menu)].ToArray();
    }

    private ModelDose[] Time(bool withShort, bool isBreak, int sides) =>
        Array.ConvertAll(Menu(withShort), dose => new ModelDose(Plain(sides).Seconds(dose, isBreak, BodySide.Both), dose.Levels, 0));

    private Candidate Plain(int sides) => new() { Entry = _entry, Verdicts = new SideVerdict[sides], Dose = Dose, Range = Range };
}
