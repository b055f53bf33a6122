namespace StretchKit.Samples.Web.Requests;

/// <summary>The body of <c>POST /safety-checks</c>; null is the same as left out.</summary>
internal sealed class SafetyCheckBody : SituationBody;
