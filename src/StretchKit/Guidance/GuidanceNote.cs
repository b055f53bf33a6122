using StretchKit.Evidence;
using StretchKit.Localization;

namespace StretchKit.Guidance;

/// <summary>A piece of advice that is not about one stretch, or a claim that evidence contradicts.</summary>
/// <remarks>Immutable and safe to share between threads. Compared by reference.</remarks>
public sealed class GuidanceNote
{
    internal GuidanceNote(string id, string topic, IReadOnlyList<Citation> citations, IReadOnlyList<Citation> contradictedBy)
    {
        Id = id;
        Topic = topic;
        Citations = citations;
        ContradictedBy = contradictedBy;
        Text = Message.Of($"guidance.{id}");
        Correction = contradictedBy.Count == 0 ? Message.Empty : Message.Of($"guidance.{id}.correction");
    }

    /// <summary>Gets the permanent id.</summary>
    public string Id { get; }

    /// <summary>Gets the topic, one of <see cref="GuidanceLibrary.Topics"/>.</summary>
    public string Topic { get; }

    /// <summary>Gets the topic's everyday name.</summary>
    public Message TopicName => Message.Of($"topic.{Topic}");

    /// <summary>Gets the text; of a contradicted claim, the claim.</summary>
    public Message Text { get; }

    /// <summary>Gets the sources, each with its grade.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Gets the sources that contradict the claim; none for advice.</summary>
    public IReadOnlyList<Citation> ContradictedBy { get; }

    /// <summary>Gets what evidence says instead; empty for advice. Never show a contradicted claim without it.</summary>
    public Message Correction { get; }

    /// <summary>Gives the text in English, with the correction where there is one.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ContradictedBy.Count == 0 ? Text.ToString() : $"{Text} {Correction}";
}
