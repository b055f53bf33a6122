using StretchKit.Localization;

namespace StretchKit.Stretches;

/// <summary>How to do a stretch, split by what the words are for; each short enough to follow in the pose.</summary>
/// <remarks>Immutable.</remarks>
public sealed class StretchInstructions
{
    /// <summary>A calm reading pace for one short line: two words a second, and never under two seconds.</summary>
    private const int WordsPerSecond = 2;

    private const int ShortestReadingSeconds = 2;

    internal StretchInstructions()
    {
    }

    /// <summary>Gets how to get into place.</summary>
    public required Message SetUp { get; init; }

    /// <summary>Gets the movement itself.</summary>
    public required Message Action { get; init; }

    /// <summary>Gets the one thing to think of while doing it, at most 70 characters in English.</summary>
    public required Message Cue { get; init; }

    /// <summary>Gets how to breathe.</summary>
    public required Message Breathing { get; init; }

    /// <summary>Gets what to feel, and where.</summary>
    public required Message Feel { get; init; }

    /// <summary>Gets what often goes wrong.</summary>
    public required Message Mistake { get; init; }

    /// <summary>Gets how long the cue takes to read, at two words a second, whole seconds, at least 2 s.</summary>
    public TimeSpan CueReadingTime
    {
        get
        {
            var words = Cue.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            return TimeSpan.FromSeconds(Math.Max(ShortestReadingSeconds, (words + WordsPerSecond - 1) / WordsPerSecond));
        }
    }
}
