namespace StretchKit.Catalog.Search;

/// <summary>Where somebody wants to stretch, as people say it; positions and equipment have words of their own.</summary>
internal enum SearchPlace
{
    /// <summary>At a desk or on the way: sitting, or standing with what an office has.</summary>
    Desk,

    /// <summary>In bed.</summary>
    Bed,

    /// <summary>On the floor.</summary>
    Floor,

    /// <summary>Anywhere: upright, with nothing at hand.</summary>
    Anywhere,
}
