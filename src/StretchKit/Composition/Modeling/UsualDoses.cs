using StretchKit.Dosage;

namespace StretchKit.Composition.Modeling;

/// <summary>
/// What a stretch is done with by people of one population on whom safety puts no limit: found once, since it is what
/// most stretches of most requests have.
/// </summary>
/// <remarks>Menus are made when first asked for; whoever makes one makes the same.</remarks>
internal sealed class UsualDoses
{
    private readonly StretchEntry _entry;
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
    public ReadOnlySpan<DoseChoice> Menu(bool withShort) => withShort ? _shortMenu ??= Fill(true) : _menu ??= Fill(false);

    private DoseChoice[] Fill(bool withShort)
    {
        Span<DoseChoice> menu = stackalloc DoseChoice[DoseMenu.MostChoices];
        var plain = new Candidate { Entry = _entry, Verdicts = [], Dose = Dose, Range = Range };
        return menu[..DoseMenu.FillEven(plain, withShort, menu)].ToArray();
    }
}
