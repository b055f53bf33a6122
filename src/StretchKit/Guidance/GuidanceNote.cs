using StretchKit.Evidence;
using StretchKit.Localization;

namespace StretchKit.Guidance;

/// <summary>A piece of advice that is not about one stretch: when to seek help, sitting days, causes, benefits.</summary>
/// <remarks>Immutable. Compared by reference.</remarks>
internal sealed class GuidanceNote
{
    internal GuidanceNote(string id, string topic, IReadOnlyList<Citation> citations)
    {
        Id = id;
        Topic = topic;
        Citations = citations;
        Text = Message.Of($"guidance.{id}");
    }

    /// <summary>Gets the permanent id.</summary>
    public string Id { get; }

    /// <summary>Gets the topic, such as <c>safety-net</c> or <c>sitting-day</c>.</summary>
    public string Topic { get; }

    /// <summary>Gets the text.</summary>
    public Message Text { get; }

    /// <summary>Gets the sources, each with its grade.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Gives the text in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text.ToString();
}
