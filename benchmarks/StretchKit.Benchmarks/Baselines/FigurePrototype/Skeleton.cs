// Skeleton, forward kinematics, contacts, two-bone IK, ROM validation. Units: 1 = 1 % of stature (H = 100).
namespace StretchKit.Benchmarks.Baselines.FigurePrototype;
using System.Text.Json;
public static class Body
{
    // Drillis & Contini / Winter fractions of stature
    public const double HipHalf = 4.9, Thigh = 24.5, Shank = 24.6, AnkleH = 3.9, ShoulderHalf = 10.4, UpperArm = 18.6, Forearm = 14.6, Hand = 8.8;
    public const double PelvisUp = 5.5, LumbarLen = 10.5, ThoraxLen = 16, GhDrop = 4.0, NeckLen = 6.0;
    public const double PalmAt = 4.2;
    // radii
    public const double rHip = 5.3, rKnee = 3.5, rCalf = 3.5, rAnkle = 2.0, rSh = 2.9, rElb = 2.25, rWr = 1.6, rPalm = 2.0, rFing = 1.4;
    // torso cross-sections: (lateral, antero-posterior) half-widths from L5 to neck base, one per spine sample
    public static readonly (double lat, double ap)[] Torso = { (8.4, 5.5), (7.9, 5.4), (7.5, 5.4), (8.3, 5.9), (9.3, 6.4), (9.9, 6.0), (8.6, 4.6) };
    public const double PelLat = 8.7, PelAp = 6.1, PelUp = 6.6;
    public const double HeadUp = 6.7, HeadAp = 5.7, HeadLat = 4.9;
}
public sealed class Pose
{
    public string Base = "standing"; public double Pitch, Side, Twist, Heading;
    public Dictionary<string, double[]> J = new();
    public List<(string eff, string to, double[] off, double[] pole, bool flat)> Reach = new();
    public List<(string part, string joint)> Touch = new();
    public List<(string part, string surf)> On = new();
    public Dictionary<string, double> Plumb = new();
    public string Pin;
    public double[] Get(string j) => J.TryGetValue(j, out var v) ? v : Zero;
    static readonly double[] Zero = { 0, 0, 0 };
    public Pose Clone() => new() { Base = Base, Pitch = Pitch, Side = Side, Twist = Twist, Heading = Heading, J = J.ToDictionary(k => k.Key, k => (double[])k.Value.Clone()), Reach = new(Reach), Touch = new(Touch), On = new(On), Pin = Pin, Plumb = new(Plumb) };
    static readonly Dictionary<string, string> BaseJson = new()
    {
        ["standing"] = "{\"plumb\":{\"foot\":0},\"on\":[\"feet\"]}",
        ["supine"] = "{\"root\":-90,\"on\":[\"trunk\"],\"touch\":{\"head\":\"neck\"}}",
        ["hookLying"] = "{\"root\":-90,\"on\":[\"trunk\"],\"plumb\":{\"thigh\":136,\"shank\":37},\"shoulder\":[0,12,0],\"touch\":{\"head\":\"neck\"},\"reach\":{\"footR\":\"floor\",\"footL\":\"floor\"}}",
        ["prone"] = "{\"root\":90,\"ankle\":-60,\"on\":[\"body\"],\"touch\":{\"head\":\"neck\"}}",
        ["sideLying"] = "{\"root\":[-90,0,90],\"on\":[\"seat\"],\"touch\":{\"head\":\"neck.side\"}}",
        ["quadruped"] = "{\"root\":78,\"plumb\":{\"thigh\":0,\"shank\":-88,\"upperArm\":0},\"ankle\":-74,\"neck\":-12,\"on\":[\"knees\"],\"touch\":{\"shoulderR=34\":\"root\"},\"reach\":{\"handR\":\"floor\",\"handL\":\"floor\"}}",
        ["kneeling"] = "{\"plumb\":{\"thigh\":0,\"shank\":-88},\"ankle\":-74,\"on\":[\"knees\"]}",
        ["halfKneeling"] = "{\"plumb\":{\"thighR\":-8,\"shankR\":-88,\"thighL\":86,\"shankL\":0,\"footL\":0},\"ankleR\":-74,\"on\":[\"kneeR\"],\"reach\":{\"footL\":\"floor\"}}",
        ["longSit"] = "{\"plumb\":{\"thigh\":90},\"on\":[\"seat\"]}",
        ["chair"] = "{\"plumb\":{\"thigh\":88,\"shank\":0},\"on\":[\"seat:chair\"],\"reach\":{\"footR\":\"floor\",\"footL\":\"floor\"}}",
    };
    public static Pose FromJson(JsonElement e, Pose basis = null)
    {
        Pose p;
        if (basis != null) p = basis.Clone();
        else
        {
            p = new Pose(); var b = e.TryGetProperty("base", out var be) ? be.GetString() : "standing";
            p.Base = b; p.On.Add(("body", "floor"));
            p.Apply(JsonDocument.Parse(BaseJson[b]).RootElement);
        }
        p.Apply(e); return p;
    }
    static double[] Nums(JsonElement v)
    {
        if (v.ValueKind == JsonValueKind.Number) return new[] { v.GetDouble(), 0, 0 };
        var a = v.EnumerateArray().Select(x => x.GetDouble()).ToArray(); Array.Resize(ref a, 3); return a;
    }
    static readonly HashSet<string> Paired = new() { "shoulder", "elbow", "wrist", "hip", "knee", "ankle", "scapula" };
    static readonly HashSet<string> Single = new() { "lumbar", "thorax", "neck" };
    void Apply(JsonElement e)
    {
        foreach (var q in e.EnumerateObject())
        {
            var n = q.Name; var v = q.Value;
            if (n == "root") { var a = Nums(v); Pitch = a[0]; Side = a[1]; Twist = a[2]; }
            else if (n == "heading") Heading = v.GetDouble();
            else if (Paired.Contains(n)) { J[n + "R"] = Nums(v); J[n + "L"] = Nums(v); }
        }
        foreach (var q in e.EnumerateObject())
        {
            var n = q.Name; var v = q.Value;
            if (Single.Contains(n)) J[n] = Nums(v);
            else if (n.Length > 1 && Paired.Contains(n[..^1]) && (n[^1] == 'R' || n[^1] == 'L')) J[n] = Nums(v);
            else if (n == "on") { On.Clear(); foreach (var s in v.EnumerateArray()) { var t = s.GetString().Split(':'); On.Add((t[0], t.Length > 1 ? t[1] : "floor")); } }
            else if (n == "pin") Pin = v.GetString();
            else if (n == "touch") foreach (var s in v.EnumerateObject()) { Touch.RemoveAll(t => t.part == s.Name); if (s.Value.ValueKind == JsonValueKind.String) Touch.Insert(Touch.Count > 0 && Touch[^1].part == "head" ? Touch.Count - 1 : Touch.Count, (s.Name, s.Value.GetString())); }
            else if (n == "plumb") foreach (var s in v.EnumerateObject()) foreach (var k in s.Name[^1] is 'R' or 'L' ? new[] { s.Name } : new[] { s.Name + "R", s.Name + "L" }) { if (s.Value.ValueKind == JsonValueKind.Null) Plumb.Remove(k); else Plumb[k] = s.Value.GetDouble(); }
            else if (n == "reach")
            {
                if (v.ValueKind == JsonValueKind.Null) Reach.Clear();
                else foreach (var s in v.EnumerateObject())
                    {
                        var effs = s.Name is "hands" ? new[] { "handR", "handL" } : s.Name is "feet" ? new[] { "footR", "footL" } : new[] { s.Name };
                        foreach (var ef in effs)
                        {
                            Reach.RemoveAll(r => r.eff == ef);
                            if (s.Value.ValueKind == JsonValueKind.Null) continue;
                            if (s.Value.ValueKind == JsonValueKind.String) Reach.Add((ef, s.Value.GetString(), new double[3], null, true));
                            else Reach.Add((ef, s.Value.GetProperty("to").GetString(), s.Value.TryGetProperty("off", out var o) ? Nums(o) : new double[3], s.Value.TryGetProperty("pole", out var po) ? Nums(po) : null, !s.Value.TryGetProperty("flat", out var fl) || fl.GetBoolean()));
                        }
                    }
            }
            else if (n is "base" or "root" or "heading" or "name" or "t" || Paired.Contains(n)) { }
            else throw new Exception("unknown pose field '" + n + "'");
        }
    }
    public static Pose Lerp(Pose a, Pose b, double t)
    {
        var p = b.Clone();
        double L(double x, double y) => x + (y - x) * t;
        p.Pitch = L(a.Pitch, b.Pitch); p.Side = L(a.Side, b.Side); p.Twist = L(a.Twist, b.Twist); p.Heading = L(a.Heading, b.Heading);
        foreach (var k in a.J.Keys.Union(b.J.Keys)) { var x = a.Get(k); var y = b.Get(k); p.J[k] = new[] { L(x[0], y[0]), L(x[1], y[1]), L(x[2], y[2]) }; }
        return p;
    }
}
public sealed class Solved
{
    public V Root, Com; public M RootM;
    public V[] Sp = new V[8]; public M[] SpM = new M[8];     // spine samples 0=L5 .. 6=C7 (7 = skull base)
    public M ThoraxM, HeadM; public V HeadC;
    public Dictionary<string, V> P = new();                   // joints
    public Dictionary<string, M> F = new();                   // segment frames (thighR, shankR, footR, upperArmR, forearmR, handR, pelvis, thorax, head)
    public Dictionary<string, double[]> Ang = new();          // resolved clinical angles
    public List<string> Issues = new(); public Pose Final;
    public Dictionary<string, double> Surf = new() { ["floor"] = 0 };
}
public static class Solver
{
    static readonly string[] Sides = { "R", "L" };
    static double Sg(string s) => s == "R" ? 1 : -1;
    public static M Ball3(double[] a, double sg) => M.Rz(a[0]) * M.Rx(-a[1] * sg) * M.Ry(a[2] * sg);          // hip, shoulder: flex, abd, internal rot
    public static M Spine(double[] a, double k) => M.Rz(-a[0] * k) * M.Rx(a[1] * k) * M.Ry(-a[2] * k);          // flex, side-bend right, rotate right
    public static void Fk(Solved s, Pose p)
    {
        s.RootM = M.Ry(-p.Heading) * M.Rz(-p.Pitch) * M.Rx(p.Side) * M.Ry(-p.Twist);
        var m = s.RootM; var o = s.Root; s.F["pelvis"] = m;
        s.P["pelvis"] = o + m.Y * 1.0;
        var c = o + m.Y * Body.PelvisUp; s.Sp[0] = c; s.SpM[0] = m;
        var lum = p.Get("lumbar"); var tho = p.Get("thorax"); var nk = p.Get("neck");
        int i = 1;
        for (int k = 0; k < 3; k++, i++) { m = m * Spine(lum, 1 / 3.0); c += m.Y * (Body.LumbarLen / 3); s.Sp[i] = c; s.SpM[i] = m; }
        for (int k = 0; k < 3; k++, i++) { m = m * Spine(tho, 1 / 3.0); c += m.Y * (Body.ThoraxLen / 3); s.Sp[i] = c; s.SpM[i] = m; }
        s.ThoraxM = m; s.F["thorax"] = m; s.P["c7"] = c; s.P["lumbar"] = s.Sp[2]; s.P["thorax"] = s.Sp[5]; s.F["lumbar"] = s.SpM[2];
        var nm = m * Spine(nk, 0.4); var n1 = c + nm.Y * (Body.NeckLen / 2) + nm.X * .6;
        nm = nm * Spine(nk, 0.3); var n2 = n1 + nm.Y * (Body.NeckLen / 2) + nm.X * .6; s.P["neckMid"] = n1;
        s.Sp[7] = n2; s.SpM[7] = nm; s.P["skull"] = n2;
        s.HeadM = nm * Spine(nk, 0.3); s.F["head"] = s.HeadM; s.HeadC = n2 + s.HeadM.Y * 4.0 + s.HeadM.X * 1.0; s.P["head"] = s.HeadC;
        s.Ang["lumbar"] = lum; s.Ang["thorax"] = tho; s.Ang["neck"] = nk;
        foreach (var sd in Sides)
        {
            double g = Sg(sd);
            var hip = o + s.RootM.Z * (g * Body.HipHalf); s.P["hip" + sd] = hip;
            var a = (double[])p.Get("hip" + sd).Clone(); if (p.Plumb.TryGetValue("thigh" + sd, out var pt)) a[0] = pt + p.Pitch;
            var kf = p.Get("knee" + sd)[0]; if (p.Plumb.TryGetValue("shank" + sd, out var ps)) kf = a[0] - p.Pitch - ps;
            var th = s.RootM * Ball3(a, g); s.Ang["hip" + sd] = a;
            var ak = (double[])p.Get("ankle" + sd).Clone(); if (p.Plumb.TryGetValue("foot" + sd, out var pf)) ak[0] = pf - (a[0] - p.Pitch - kf);
            SetLeg(s, sd, th, kf, ak);
            a = (double[])p.Get("shoulder" + sd).Clone(); if (p.Plumb.TryGetValue("upperArm" + sd, out var pa)) a[0] = pa + p.Pitch + lum[0] + tho[0]; s.Ang["shoulder" + sd] = a;
            var up = s.ThoraxM * Ball3(a, g);
            SetGh(s, sd, up, p.Get("scapula" + sd));
            SetArm(s, sd, up, p.Get("elbow" + sd)[0], p.Get("wrist" + sd));
        }
    }
    // automatic scapulo-thoracic motion: elevation with arm elevation, protraction with reaching forward/across
    static void SetGh(Solved s, string sd, M up, double[] scap)
    {
        double g = Sg(sd); var T = s.ThoraxM; var d = -up.Y;
        double elev = Math.Acos(Math.Clamp(-d.Dot(T.Y), -1, 1)) * 180 / Math.PI;
        double e = Math.Clamp((elev - 60) / 120, 0, 1) * 3.2, fwd = Math.Max(0, d.Dot(T.X)) * 1.8 - Math.Max(0, -d.Dot(T.X)) * 1.0, inn = Math.Max(0, -d.Dot(T.Z) * g) * 2.4;
        s.P["shoulder" + sd] = s.P["c7"] - T.Y * (Body.GhDrop - e - scap[0]) + T.Z * (g * (Body.ShoulderHalf - e * 0.55 - inn)) + T.X * (fwd + inn * .5 + scap[1]);
    }
    static void SetLeg(Solved s, string sd, M th, double knee, double[] ank)
    {
        var hip = s.P["hip" + sd]; s.F["thigh" + sd] = th; var k = hip - th.Y * Body.Thigh; s.P["knee" + sd] = k;
        var sh = th * M.Rz(-knee); s.F["shank" + sd] = sh; var an = k - sh.Y * Body.Shank; s.P["ankle" + sd] = an;
        s.Ang["knee" + sd] = new[] { knee, 0, 0 };
        SetFoot(s, sd, sh * M.Rz(ank[0]) * M.Rx(ank[1] * Sg(sd)));
    }
    static void SetFoot(Solved s, string sd, M f)
    {
        s.F["foot" + sd] = f; var an = s.P["ankle" + sd];
        s.P["heel" + sd] = an + f.X * -3.0 + f.Y * -1.9; s.P["ball" + sd] = an + f.X * 7.6 + f.Y * -2.5; s.P["toe" + sd] = an + f.X * 10.8 + f.Y * -2.9;
        var l = s.F["shank" + sd].T * f; s.Ang["ankle" + sd] = new[] { l.Fbr().f, l.Fbr().b * Sg(sd), 0 };
    }
    static void SetArm(Solved s, string sd, M up, double elbow, double[] wr)
    {
        var sh = s.P["shoulder" + sd]; s.F["upperArm" + sd] = up; var e = sh - up.Y * Body.UpperArm; s.P["elbow" + sd] = e;
        var fo = up * M.Rz(elbow); s.F["forearm" + sd] = fo; s.P["wrist" + sd] = e - fo.Y * Body.Forearm;
        s.Ang["elbow" + sd] = new[] { elbow, 0, 0 };
        SetHand(s, sd, fo * M.Rz(wr[0]) * M.Rx(-wr[1] * Sg(sd)));
    }
    static void SetHand(Solved s, string sd, M h)
    {
        s.F["hand" + sd] = h; var w = s.P["wrist" + sd]; s.P["palm" + sd] = w - h.Y * Body.PalmAt; s.P["finger" + sd] = w - h.Y * Body.Hand;
        var (wf, wb, _) = (s.F["forearm" + sd].T * h).Fbr(); s.Ang["wrist" + sd] = new[] { wf, -wb * Sg(sd), 0 };
    }
    public static IEnumerable<Ball> Balls(Solved s, string part)
    {
        Ball B(string j, double r) => new(s.P[j], r);
        IEnumerable<Ball> Foot(string d) => new[] { B("heel" + d, 2.0), B("ball" + d, 1.4), B("toe" + d, 1.0) };
        IEnumerable<Ball> HandB(string d) => new[] { B("wrist" + d, 1.6), B("palm" + d, Body.rPalm), B("finger" + d, 1.1) };
        IEnumerable<Ball> El(V c, M m, double ap, double up, double lat)   // support point of ellipsoid in direction -y
        {
            double a = ap * m.X.Y, b = up * m.Y.Y, z = lat * m.Z.Y; yield return new(c, Math.Sqrt(a * a + b * b + z * z));
        }
        switch (part)
        {
            case "feet": return Foot("R").Concat(Foot("L"));
            case "footR": return Foot("R"); case "footL": return Foot("L");
            case "toesR": return new[] { B("toeR", 1) }; case "toesL": return new[] { B("toeL", 1) };
            case "kneeR": return new[] { B("kneeR", Body.rKnee) }; case "kneeL": return new[] { B("kneeL", Body.rKnee) };
            case "knees": return new[] { B("kneeR", Body.rKnee), B("kneeL", Body.rKnee) };
            case "ankleR": return new[] { B("ankleR", Body.rAnkle) }; case "ankleL": return new[] { B("ankleL", Body.rAnkle) };
            case "trunk": return new[] { "seat", "lumbar", "thorax" }.SelectMany(x => Balls(s, x));
            case "legs": return Balls(s, "feet").Concat(Balls(s, "knees")).Concat(new[] { B("ankleR", 2), B("ankleL", 2) });
            case "seat": case "pelvis": return El(s.P["pelvis"], s.RootM, Body.PelAp, Body.PelUp, Body.PelLat).Concat(new[] { B("hipR", Body.rHip), B("hipL", Body.rHip) });
            case "sacrum": return El(s.P["pelvis"], s.RootM, Body.PelAp, Body.PelUp, Body.PelLat);
            case "lumbar": return Enumerable.Range(0, 4).SelectMany(i => El(s.Sp[i], s.SpM[i], Body.Torso[i].ap, 1, Body.Torso[i].lat));
            case "thorax": case "back": case "chest": return Enumerable.Range(3, 3).SelectMany(i => El(s.Sp[i], s.SpM[i], Body.Torso[i].ap, 1, Body.Torso[i].lat));
            case "shoulders": return new[] { B("shoulderR", 3), B("shoulderL", 3) }.Concat(Enumerable.Range(5, 1).SelectMany(i => El(s.Sp[i], s.SpM[i], Body.Torso[i].ap, 1, Body.Torso[i].lat)));
            case "head": return El(s.HeadC, s.HeadM, Body.HeadAp + .4, Body.HeadUp + .2, Body.HeadLat);
            case "handR": return HandB("R"); case "handL": return HandB("L");
            case "hands": return HandB("R").Concat(HandB("L"));
            case "forearmR": return new[] { B("elbowR", 2.2), B("wristR", 1.6) }; case "forearmL": return new[] { B("elbowL", 2.2), B("wristL", 1.6) };
            case "elbows": return new[] { B("elbowR", 2.2), B("elbowL", 2.2) };
            case "body": return new[] { "legs", "seat", "lumbar", "thorax", "head", "forearmR", "forearmL" }.SelectMany(x => Balls(s, x));
            default: throw new Exception("unknown contact part " + part);
        }
    }
    public static double Low(Solved s, string part) => Balls(s, part).Min(b => b.P.Y - b.R);
    static void Shift(Solved s, V d, Pose p) { s.Root += d; Fk(s, p); }
    public static Solved Solve(Pose pose, Dictionary<string, double> surf, Solved hold = null)
    {
        var p = pose.Clone(); var s = new Solved(); foreach (var k in surf) s.Surf[k.Key] = k.Value;
        Fk(s, p);
        var (part0, sf0) = p.On[0];
        Shift(s, new V(0, s.Surf[sf0] - Low(s, part0), 0), p);
        // "touch": vary one joint's flexion until the part touches its surface (bisection on a bracketed sign change)
        foreach (var (part, joint) in p.Touch)
        {
            var sp = part.Split(':'); var target = s.Surf[sp.Length > 1 ? sp[1] : "floor"];
            double F(double d)
            {
                Bend(p, joint, d); Fk(s, p); var dy = s.Surf[sf0] - Low(s, part0); var eq = part.IndexOf('='); var v = eq > 0 ? s.P[part[..eq]].Y + dy - double.Parse(part[(eq + 1)..]) : Low(s, sp[0]) + dy - target; s.Root += new V(0, dy, 0); Bend(p, joint, -d); return v;
            }
            double best = 0; bool ok = false; double f0 = F(0);
            double fp = f0, fm = f0;
            for (double step = 4; step <= 72 && !ok; step += 4)
                foreach (var dir in new[] { 1, -1 })
                {
                    double a = dir * (step - 4), b = dir * step, fa = dir > 0 ? fp : fm, fb = F(b); if (dir > 0) fp = fb; else fm = fb;
                    if (fa * fb <= 0) { for (int i = 0; i < 12; i++) { var mid = (a + b) / 2; if (F(mid) * fa <= 0) b = mid; else { a = mid; fa = F(a); } } best = (a + b) / 2; ok = true; break; }
                }
            if (!ok) { s.Issues.Add($"touch: {part} cannot reach its surface by moving {joint} (gap {f0:0.0})"); F(0); }
            else { Bend(p, joint, best); F0(s, p, sf0, part0); }
        }
        if (p.Pin != null && hold != null) { var d = hold.P[p.Pin] - s.P[p.Pin]; Shift(s, new V(d.X, 0, d.Z), p); }
        foreach (var r in p.Reach) Reach(s, r, hold, p);
        foreach (var (j, a) in s.Ang) p.J[j] = (double[])a.Clone(); p.Plumb.Clear(); s.Final = p;
        Validate(s, p);
        return s;
    }
    // in-between: interpolate the RESOLVED joint angles and root of two key solutions; re-apply only the held effectors
    public static Solved Between(Solved a, Solved b, double t, Solved hold)
    {
        var p = Pose.Lerp(a.Final, b.Final, t); var s = new Solved { Root = V.Lerp(a.Root, b.Root, t) }; foreach (var k in a.Surf) s.Surf[k.Key] = k.Value;
        p.Reach.RemoveAll(r => r.to != "hold"); Fk(s, p); foreach (var r in p.Reach) Reach(s, r, hold, p); return s;
    }
    static void F0(Solved s, Pose p, string sf0, string part0) { Fk(s, p); s.Root += new V(0, s.Surf[sf0] - Low(s, part0), 0); Fk(s, p); }
    static void Bend(Pose q, string joint, double d)
    {
        int ax = 0; var dot = joint.IndexOf('.'); if (dot > 0) { ax = joint[(dot + 1)..] switch { "side" or "abd" => 1, "rot" => 2, _ => 0 }; joint = joint[..dot]; }
        if (joint == "root") { if (ax == 0) q.Pitch += d; else if (ax == 1) q.Side += d; else q.Twist += d; return; }
        foreach (var j in joint is "hip" or "knee" or "ankle" or "shoulder" or "elbow" ? new[] { joint + "R", joint + "L" } : new[] { joint })
        { var a = (double[])q.Get(j).Clone(); a[ax] += d; q.J[j] = a; }
    }
    // target grammar: floor | hold | <surface> | joint | segment@t[:front|back|in|out]
    public static V Target(Solved s, string to, V cur, double clear, double g)
    {
        if (to == "floor") return new V(cur.X, 0, cur.Z);
        if (s.Surf.ContainsKey(to)) return new V(cur.X, s.Surf[to], cur.Z);
        var side = "front"; var c = to.IndexOf(':'); if (c > 0) { side = to[(c + 1)..]; to = to[..c]; }
        double t = .5; var at = to.IndexOf('@'); if (at > 0) { t = double.Parse(to[(at + 1)..]); to = to[..at]; }
        var d = to[^1].ToString(); double sg = d == "L" ? -1 : 1; var n = to[..^1];
        (V a, V b, double ra, double rb, M f)? seg = n switch
        {
            "thigh" => (s.P["hip" + d], s.P["knee" + d], Body.rHip, Body.rKnee, s.F["thigh" + d]),
            "shank" or "shin" => (s.P["knee" + d], s.P["ankle" + d], Body.rKnee, Body.rAnkle, s.F["shank" + d]),
            "upperArm" => (s.P["shoulder" + d], s.P["elbow" + d], Body.rSh, Body.rElb, s.F["upperArm" + d]),
            "forearm" => (s.P["elbow" + d], s.P["wrist" + d], Body.rElb, Body.rWr, s.F["forearm" + d]),
            "knee" => (s.P["knee" + d], s.P["knee" + d], Body.rKnee, Body.rKnee, s.F["thigh" + d]),
            "foot" => (s.P["heel" + d], s.P["toe" + d], 1.8, 1.0, s.F["foot" + d]),
            "elbow" => (s.P["elbow" + d], s.P["elbow" + d], Body.rElb, Body.rElb, s.F["upperArm" + d]),
            "hand" => (s.P["palm" + d], s.P["palm" + d], 0, 0, s.F["hand" + d]),
            "shoulder" => (s.P["shoulder" + d], s.P["shoulder" + d], 2.5, 2.5, s.ThoraxM),
            "hip" => (s.P["hip" + d], s.P["hip" + d], Body.PelLat - Body.HipHalf, 0, s.RootM),
            _ => null
        };
        if (to == "head") seg = (s.HeadC, s.HeadC, Body.HeadAp, Body.HeadAp, s.HeadM);
        if (to == "sacrum") seg = (s.P["pelvis"], s.P["pelvis"], Body.PelAp, Body.PelAp, s.RootM);
        if (seg is null) throw new Exception("unknown target " + to);
        var q = seg.Value; var rad = q.ra + (q.rb - q.ra) * t + clear;
        var dirv = side switch { "front" => q.f.X, "back" => -q.f.X, "out" => q.f.Z * sg, "in" => -q.f.Z * sg, "top" => q.f.Y, "sole" => -q.f.Y, "mid" => new V(0, 0, 0), _ => throw new Exception("side " + side) };
        return V.Lerp(q.a, q.b, t) + dirv * rad;
    }
    static void Reach(Solved s, (string eff, string to, double[] off, double[] pole, bool flat) r, Solved hold, Pose p)
    {
        var sd = r.eff[^1].ToString(); double g = Sg(sd); var off = new V(r.off[0], r.off[1], r.off[2]);
        bool onSurf = s.Surf.ContainsKey(r.to);
        if (r.eff.StartsWith("hand"))
        {
            var cur = s.P["wrist" + sd]; V t; V handDir;
            bool flat = onSurf;
            var heading = new V(s.ThoraxM.Y.X, 0, s.ThoraxM.Y.Z); if (heading.Len < .35) heading = new V(s.ThoraxM.X.X, 0, s.ThoraxM.X.Z); heading = heading.Norm();
            if (r.to == "hold") { t = hold.P["wrist" + sd]; flat = hold.P["wrist" + sd].Y < 3; }
            else if (flat) t = new V(cur.X, s.Surf[r.to] + 1.9, cur.Z) + off;
            else t = Target(s, r.to, cur, Body.rPalm * .7, g) + off;
            double l2 = flat || r.to == "hold" ? Body.Forearm : Body.Forearm + Body.PalmAt;
            var pole = r.pole != null ? s.ThoraxM * new V(r.pole[0], r.pole[1], r.pole[2] * g) : s.ThoraxM * new V(-.35, -.8, .55 * g);
            for (int it = 0; it < 3; it++)
            {
                var S = s.P["shoulder" + sd];
                var (u, v, miss) = TwoBone(S, t, Body.UpperArm, l2, pole);
                var y = -u; var x = v - u * v.Dot(u); if (x.Len < .02) x = -(pole - u * pole.Dot(u)); x = x.Norm();
                var up = new M(x, y, x.Cross(y)); s.Ang["shoulder" + sd] = Clinical(s.ThoraxM.T * up, g, "shoulder");
                SetGh(s, sd, up, p.Get("scapula" + sd));
                var el = Math.Acos(Math.Clamp(u.Dot(v), -1, 1)) * 180 / Math.PI;
                SetArm(s, sd, up, el, p.Get("wrist" + sd));
                if (it == 2 && miss > .8) s.Issues.Add($"reach: {r.eff} misses {r.to} by {miss:0.0} %H");
                if (it == 2 && flat)
                {
                    var fd = -s.F["forearm" + sd].Y; var hz = new V(fd.X, 0, fd.Z);
                    handDir = (hz * .9 + heading * .45).Norm();
                    var hy = -handDir; var hx = new V(0, -1, 0); var fz = s.F["forearm" + sd].Z; var hz2 = (fz - hy * fz.Dot(hy)).Norm(); hx = hy.Cross(hz2); SetHand(s, sd, new M(hx, hy, hz2));
                }
            }
        }
        else
        {
            var cur = s.P["ankle" + sd]; V t; M? foot = null;
            if (r.to == "hold") { t = hold.P["ankle" + sd]; foot = hold.F["foot" + sd]; }
            else if (onSurf)
            {
                t = new V(cur.X, s.Surf[r.to] + Body.AnkleH, cur.Z) + off;
                var fx = s.F["foot" + sd].X; fx = new V(fx.X, 0, fx.Z); if (fx.Len < .3) fx = new V(s.RootM.X.X, 0, s.RootM.X.Z); fx = fx.Norm();
                var fy = new V(0, 1, 0); foot = new M(fx, fy, fx.Cross(fy));
            }
            else t = Target(s, r.to, cur, Body.rAnkle * .7, g) + off;
            var pole = r.pole != null ? s.RootM * new V(r.pole[0], r.pole[1], r.pole[2] * g) : s.F["thigh" + sd].X + s.RootM.X * .3;
            var H = s.P["hip" + sd]; var (u, v, miss) = TwoBone(H, t, Body.Thigh, Body.Shank, pole);
            var y = -u; var x = -(v - u * v.Dot(u)); if (x.Len < .02) x = pole - u * pole.Dot(u); x = x.Norm();
            var th = new M(x, y, x.Cross(y)); s.Ang["hip" + sd] = Clinical(s.RootM.T * th, g, "hip");
            var kn = Math.Acos(Math.Clamp(u.Dot(v), -1, 1)) * 180 / Math.PI;
            SetLeg(s, sd, th, kn, p.Get("ankle" + sd));
            if (foot is M fm && r.flat) SetFoot(s, sd, fm);
            if (miss > .8) s.Issues.Add($"reach: {r.eff} misses {r.to} by {miss:0.0} %H");
        }
    }
    // flexion-abduction-rotation has two equivalent solutions; report the one that violates the ROM least
    static double[] Clinical(M loc, double g, string joint)
    {
        var (f, b, r) = loc.Fbr(); double W(double a) { while (a > 270) a -= 360; while (a < -90) a += 360; return a; } double W2(double a) { while (a > 180) a -= 360; while (a <= -180) a += 360; return a; }
        var c1 = new[] { W(f), -b * g, r * g }; var c2 = new[] { W(f + 180), W2(-(180 - b) * g), W2((r + 180) * g) };
        double V(double[] c) { double t = 0; for (int i = 0; i < 3; i++) t += Math.Max(0, Rom[joint][i].lo - c[i]) + Math.Max(0, c[i] - Rom[joint][i].hi); return t; }
        return V(c2) + 1e-6 < V(c1) ? c2 : c1;
    }
    static (V u, V v, double miss) TwoBone(V a, V t, double l1, double l2, V pole)
    {
        var d = t - a; var L = d.Len; var n = d.Norm(); double miss = Math.Max(0, Math.Max(L - (l1 + l2) * .999, Math.Abs(l1 - l2) * 1.02 - L));
        L = Math.Clamp(L, Math.Abs(l1 - l2) * 1.02, (l1 + l2) * .999);
        var pp = pole - n * pole.Dot(n); if (pp.Len < 1e-4) { pp = new V(0, -1, 0.01); pp -= n * pp.Dot(n); }
        pp = pp.Norm(); var ca = (l1 * l1 + L * L - l2 * l2) / (2 * l1 * L); var sa = Math.Sqrt(Math.Max(0, 1 - ca * ca));
        var u = n * ca + pp * sa; var e = a + u * l1; var v = (a + n * L - e).Norm(); return (u, v, miss);
    }
    // Two tiers. Norm = textbook adult range (outside -> warning); Hard = beyond what trained/hypermobile adults reach passively (outside -> error).
    public static readonly Dictionary<string, (double lo, double hi)[]> Norm = new()
    {
        ["hip"] = new[] { (-20.0, 125.0), (-30.0, 45.0), (-50.0, 45.0) }, ["knee"] = new[] { (-3.0, 145.0) }, ["ankle"] = new[] { (-55.0, 25.0), (-20.0, 35.0) },
        ["shoulder"] = new[] { (-60.0, 180.0), (-45.0, 180.0), (-90.0, 90.0) }, ["elbow"] = new[] { (-3.0, 150.0) }, ["wrist"] = new[] { (-85.0, 85.0), (-35.0, 35.0) },
        ["lumbar"] = new[] { (-30.0, 60.0), (-25.0, 25.0), (-12.0, 12.0) }, ["thorax"] = new[] { (-20.0, 40.0), (-30.0, 30.0), (-35.0, 35.0) }, ["neck"] = new[] { (-60.0, 55.0), (-45.0, 45.0), (-75.0, 75.0) },
    };
    public static readonly Dictionary<string, (double lo, double hi)[]> Rom = new()
    {
        ["hip"] = new[] { (-30.0, 140.0), (-35.0, 65.0), (-75.0, 55.0) }, ["knee"] = new[] { (-6.0, 155.0) }, ["ankle"] = new[] { (-80.0, 40.0), (-30.0, 40.0) },
        ["shoulder"] = new[] { (-65.0, 190.0), (-55.0, 185.0), (-100.0, 100.0) }, ["elbow"] = new[] { (-6.0, 155.0) }, ["wrist"] = new[] { (-95.0, 95.0), (-45.0, 45.0) },
        ["lumbar"] = new[] { (-40.0, 70.0), (-35.0, 35.0), (-16.0, 16.0) }, ["thorax"] = new[] { (-30.0, 50.0), (-40.0, 40.0), (-45.0, 45.0) }, ["neck"] = new[] { (-75.0, 75.0), (-50.0, 50.0), (-90.0, 90.0) },
    };
    static readonly string[][] Dof = { new[] { "flexion", "abduction", "internal rotation" }, new[] { "flexion", "right side-bend", "right rotation" } };
    static void Validate(Solved s, Pose p)
    {
        foreach (var (j, a) in s.Ang)
        {
            var n = j[^1] is 'R' or 'L' ? j[..^1] : j; var lim = Rom[n]; if (n == "wrist") { var bend = Math.Acos(Math.Clamp(s.F["forearm" + j[^1]].Y.Dot(s.F["hand" + j[^1]].Y), -1, 1)) * 180 / Math.PI; if (bend > 95) s.Issues.Add($"rom: {j} bend {bend:0}° > 95"); else if (bend > 85) s.Issues.Add($"warn: {j} bend {bend:0}°"); continue; }   // pronation is not modelled, so only the total bend is meaningful
            var names = n is "lumbar" or "thorax" or "neck" ? Dof[1] : Dof[0];
            for (int i = 0; i < lim.Length; i++)
            {
                if (n == "shoulder" && i == 2) { if (a[0] > 120 || Math.Abs(a[1]) > 75) continue; }      // axial rotation is ill-conditioned near full elevation
                if (n == "hip" && i == 2 && Math.Abs(s.Ang["knee" + j[^1]][0]) < 12) continue;               // rotation undefined for a straight leg from IK
                if (a[i] < lim[i].lo - .5 || a[i] > lim[i].hi + .5) s.Issues.Add($"rom: {j} {names[i]} {a[i]:0}° outside hard limit {lim[i].lo:0}..{lim[i].hi:0}");
                else if (a[i] < Norm[n][i].lo - .5 || a[i] > Norm[n][i].hi + .5) s.Issues.Add($"warn: {j} {names[i]} {a[i]:0}° outside the normal range {Norm[n][i].lo:0}..{Norm[n][i].hi:0}");
            }
        }
        foreach (var sd in Sides) if (s.Ang["hip" + sd][0] > 105 && s.Ang["knee" + sd][0] < 20) s.Issues.Add($"warn: hamstrings{sd}: hip {s.Ang["hip" + sd][0]:0}° with straight knee (>105)");
        foreach (var part in new[] { "legs", "seat", "lumbar", "thorax", "head", "hands", "elbows" }) { var l = Low(s, part); if (l < -1.2) s.Issues.Add($"ground: {part} is {-l:0.0} %H below the floor"); }
        // balance: whole-body centre of mass (Winter mass fractions) must lie over the supports (sagittal extent)
        V com = s.HeadC * .081 + s.Sp[4] * .216 + s.Sp[1] * .139 + s.P["pelvis"] * .142;
        foreach (var sd in Sides) { V L(string a, string b, double t) => V.Lerp(s.P[a + sd], s.P[b + sd], t); com += L("shoulder", "elbow", .436) * .028 + L("elbow", "wrist", .43) * .016 + s.P["palm" + sd] * .006 + L("hip", "knee", .433) * .1 + L("knee", "ankle", .433) * .0465 + L("heel", "toe", .5) * .0145; }
        var sup = new[] { "legs", "seat", "lumbar", "thorax", "head", "hands" }.SelectMany(q => Balls(s, q)).Where(b => s.Surf.Values.Any(y => Math.Abs(b.P.Y - b.R - y) < 1.6)).ToList(); s.Com = com;
        if (sup.Count > 0 && (com.X < sup.Min(b => b.P.X - b.R) - 1 || com.X > sup.Max(b => b.P.X + b.R) + 1)) s.Issues.Add($"balance: centre of mass x={com.X:0.0} outside supports {sup.Min(b => b.P.X - b.R):0.0}..{sup.Max(b => b.P.X + b.R):0.0}");
        foreach (var (part, sf) in p.On.Skip(1)) { var gap = Low(s, part) - s.Surf[sf]; if (Math.Abs(gap) > 1.5) s.Issues.Add($"contact: {part} is {gap:0.0} %H off {sf}"); }
    }
}
