using StretchKit.Safety.Explanations;
using StretchKit.Safety.Packs;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Safety;

/// <summary>One person judged by a compiled book: verdicts at once, explanations when somebody asks for them.</summary>
/// <remarks>What is worked out late is the same whoever works it out, so threads need not wait for each other.</remarks>
internal sealed class JudgedPerson
{
    private HeldRules? _held;
    private List<HeldRule>? _modifying;
    private SideVerdict[]? _levels;
    private IReadOnlyList<Modification>?[]? _modifications;

    public JudgedPerson(CompiledBook book, PersonFacts person, bool isScreenOpen)
    {
        Book = book;
        Person = person;
        IsScreenOpen = isScreenOpen;
        Masks = new(book.Words);
        Own = book.OwnAnswersFor(person);
        book.Judge(person, Masks, Own);
    }

    public CompiledBook Book { get; }

    public PersonFacts Person { get; }

    /// <summary>Gets whether the questions that everybody is asked are open.</summary>
    public bool IsScreenOpen { get; }

    public VerdictMasks Masks { get; }

    /// <summary>Gets the person with other answers, to say what would change a verdict; <see langword="null"/> where nobody asks.</summary>
    public SupposedPeople? Supposed { get; init; }

    /// <summary>Gets what the rules in C# said; <see langword="null"/> when there are none.</summary>
    public OwnAnswers? Own { get; }

    /// <summary>Gets every rule part that holds or could hold.</summary>
    public List<HeldRule> Held => (_held ??= Ask(new HeldRules())).All;

    /// <summary>Gets those of them that may ask for a change of a stretch.</summary>
    public List<HeldRule> Modifying => _modifying ??= Held.FindAll(static rule => rule.MayModify);

    /// <summary>Gets the levels of all columns.</summary>
    public SideVerdict[] Levels => _levels ??= AllLevels();

    public StretchVerdict[] Verdicts() => Array.ConvertAll(Levels, levels => Whole(levels));

    /// <summary>Gives the verdict of one column for an answer that is only supposed.</summary>
    public StretchVerdict VerdictOf(int column, Supposition supposition, IReadOnlyList<string> changedBy) =>
        Whole(Levels[column], supposition, changedBy);

    /// <summary>Gives the changes with which alone a stretch of verdict modify may be done; empty for other verdicts.</summary>
    public IReadOnlyList<Modification> Modifications(int column) => Effective(column) is Verdict.Modify
        ? (_modifications ??= new IReadOnlyList<Modification>?[Book.Columns.Length])[column] ??= ColumnExplanation.Modifications(this, column)
        : [];

    public Verdict Effective(int column) => Firmest(Masks.Effective(column), Least);

    /// <summary>Tells whether only the open questions keep a stretch from being suitable.</summary>
    public bool IsHeldBack(int column) => IsScreenOpen && Masks.Effective(column) is Verdict.Suitable;

    /// <summary>Hands on every rule part that holds or could hold.</summary>
    public TSink Ask<TSink>(TSink sink)
        where TSink : IRuleSink
    {
        Book.Ask(Person, sink, Own);
        return sink;
    }

    /// <summary>A stretch is never suitable while the questions that everybody is asked are open.</summary>
    private Verdict Least => IsScreenOpen ? Verdict.Caution : Verdict.Suitable;

    private SideVerdict[] AllLevels()
    {
        const int WordBits = 64;
        var helpful = Ask(new HelpfulMasks(Book.Words)).Columns();
        var levels = new SideVerdict[Book.Columns.Length];
        for (var first = 0; first < levels.Length; first += WordBits)
        {
            var (lowest, effective, highest) = Masks.Word(first / WordBits);
            var end = Math.Min(levels.Length, first + WordBits);
            for (var column = first; column < end; column++)
            {
                var bit = column - first;
                var counts = Firmest(effective.At(bit), Least);
                levels[column] = new(column, Book.Columns[column].Side, lowest.At(bit), counts, Firmest(highest.At(bit), counts), ColumnMask.Has(helpful, column));
            }
        }

        return levels;
    }

    private StretchVerdict Whole(in SideVerdict levels, Supposition? supposition = null, IReadOnlyList<string>? changedBy = null) => new(this, levels.Column)
    {
        Stretch = Book.Columns[levels.Column].Stretch,
        Side = levels.Side,
        Lowest = levels.Lowest,
        Effective = levels.Effective,
        Highest = levels.Highest,
        IsOftenHelpful = levels.IsOftenHelpful,
        Supposing = supposition?.Text,
        SupposedFact = supposition?.FactId,
        ChangedBy = changedBy ?? [],
    };

    private static Verdict Firmest(Verdict left, Verdict right) => left > right ? left : right;
}
