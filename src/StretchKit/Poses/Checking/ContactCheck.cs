using StretchKit.Poses.Body;
using StretchKit.Poses.Scene;
using StretchKit.Poses.Solving;

namespace StretchKit.Poses.Checking;

/// <summary>What is said to rest on a surface must be there.</summary>
internal static class ContactCheck
{
    private const double LargestGap = 1.5;

    public static void Run(SolvedFrame frame, double[] surfaces, IssueList issues)
    {
        foreach (var contact in frame.Resolved.Contacts.Skip(1).Where(contact => PoseProp.OffersHeight(contact.Surface)))
        {
            var gap = RestingParts.Lowest(frame.Body, contact.Part) - surfaces[(int)contact.Surface];
            if (Math.Abs(gap) > LargestGap)
            {
                issues.Add("SKP4106", PoseNames<BodyPart>.NameOf(contact.Part), gap, LargestGap, $"it is {gap:0.0} off the {PoseNames<PropKind>.NameOf(contact.Surface)}");
            }
        }
    }
}
