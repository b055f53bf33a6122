// Solved skeleton -> flat SVG (orthographic camera, painter's order, tapered capsules, elliptic-section torso ribbon).
namespace StretchKit.Benchmarks.Baselines.FigurePrototype;
using System.Globalization; using System.Text; using System.Text.Json;
public sealed class Camera
{
    public V R, U, C;
    public Camera(double yaw, double pitch)
    {
        double a = yaw * Math.PI / 180, e = pitch * Math.PI / 180;
        C = new V(Math.Sin(a) * Math.Cos(e), Math.Sin(e), Math.Cos(a) * Math.Cos(e)); R = new V(Math.Cos(a), 0, -Math.Sin(a)); U = C.Cross(R);
    }
    public (double x, double y) P(V p) => (p.Dot(R), -p.Dot(U));
    public double D(V p) => p.Dot(C);
    public static readonly Dictionary<string, (double yaw, double pitch)> Views = new()
    {
        ["side"] = (0, 8), ["sideFront"] = (32, 12), ["sideBack"] = (-30, 12), ["front"] = (90, 6), ["frontSide"] = (62, 10), ["back"] = (-90, 6), ["backSide"] = (-60, 10), ["top"] = (0, 62), ["feet"] = (32, 28)
    };
}
public sealed class Item { public string Id; public double Depth; public List<(string cls, string d)> Shapes = new(); }
public sealed class FigureOpts { public bool Mirror, Standalone = true, Flat, Dark, Animate, Ghost = true, Bg; public double Aspect = 4.0 / 3; public int? Key; }
public static class Palette
{
    // class suffix -> (property, light, dark)
    public static readonly (string cls, string var, string light, string dark)[] C =
    {
        ("l", "leg", "#34507a", "#5b7ec0"), ("m", "leg-far", "#7f95b8", "#3b5284"),
        ("a", "skin", "#d9976b", "#e5aa80"), ("b", "skin-far", "#b57a55", "#b07c58"),
        ("t", "top", "#1b7f74", "#25897e"), ("u", "top-far", "#135c54", "#19655c"), ("h", "hair", "#3b2b28", "#7a5c52"), ("e", "eye", "#2b211f", "#20181a"),
        ("x", "target", "#ffb703", "#ffb703"), ("k", "mat", "#dfe6ee", "#2b3541"), ("j", "mat-side", "#c3cedb", "#1f2731"),
        ("p", "prop", "#b79a74", "#8f7753"), ("q", "prop-top", "#d2b991", "#ad926a"), ("n", "prop-dark", "#8f7654", "#6c593d"),
    };
    public const string EdgeL = "#ffffff", EdgeD = "#12161b", ArrL = "#16233b", ArrD = "#f4f7fb", GhostL = "#8b97a8", GhostD = "#5c6a7c";
    public static string Css(bool dark, bool flat)
    {
        var s = new StringBuilder(); string V(string n, string c) => flat ? c : $"var(--sk-{n})";
        if (!flat)
        {
            string Vars(bool d) => string.Join(";", C.Select(c => $"--sk-{c.var}:{(d ? c.dark : c.light)}")) + $";--sk-target-edge:#5c3a00;--sk-edge:{(d ? EdgeD : EdgeL)};--sk-arrow:{(d ? ArrD : ArrL)};--sk-ghost:{(d ? GhostD : GhostL)}";
            s.Append($".sk{{{Vars(false)}}}@media(prefers-color-scheme:dark){{.sk{{{Vars(true)}}}}}");
        }
        foreach (var c in C) s.Append($".sk .{c.cls}{{fill:{V(c.var, dark ? c.dark : c.light)}}}");
        s.Append($".sk .x{{stroke:{V("target-edge", "#5c3a00")};stroke-width:1;paint-order:stroke}}"); var edge = V("edge", dark ? EdgeD : EdgeL);
        s.Append($".sk .s{{stroke:{edge};stroke-width:1.1;paint-order:stroke;stroke-linejoin:round}}");
        s.Append($".sk .f{{stroke:{V("mat-side", dark ? "#1f2731" : "#c3cedb")};stroke-width:1.2;stroke-linecap:round;fill:none}}");
        s.Append($".sk .r{{stroke:{V("arrow", dark ? ArrD : ArrL)};stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round;fill:none}}.sk .o{{stroke:{edge};stroke-width:4;stroke-linecap:round;stroke-linejoin:round;fill:none}}");
        s.Append($".sk .w{{stroke:{V("prop-dark", dark ? "#c9a86f" : "#8f5a2b")};stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round;fill:none}}");
        s.Append($".sk .g{{fill:{V("ghost", dark ? GhostD : GhostL)};opacity:.28}}");
        return s.ToString();
    }
}
public sealed class Frame
{
    readonly Camera cam; readonly Solved s; readonly bool mir; public readonly List<Item> Items = new(); public readonly List<Item> Back = new();
    public double MinX = 1e9, MaxX = -1e9, MinY = 1e9, MaxY = -1e9;
    public bool Cubic; public Frame(Solved s, Camera cam, bool mirror) { this.s = s; this.cam = cam; mir = mirror; }
    public static string N(double v) { v = Math.Round(v, 1, MidpointRounding.AwayFromZero); if (v == 0) v = 0; var t = v.ToString("0.#", CultureInfo.InvariantCulture); return t == "-0" ? "0" : t; }
    (double x, double y) Pt(V p) { var (x, y) = cam.P(p); return (mir ? -x : x, y); }
    void Bound(double x, double y, double r) { MinX = Math.Min(MinX, x - r); MaxX = Math.Max(MaxX, x + r); MinY = Math.Min(MinY, y - r); MaxY = Math.Max(MaxY, y + r); }
    static string Pr(double x, double y) { var b = N(y); return N(x) + (b[0] == '-' ? "" : " ") + b; }
    // one subpath per consecutive pair of balls: tapered capsule = two arcs + two outer tangents
    public string Capsules(params Ball[] b)
    {
        var sb = new StringBuilder();
        for (int i = 0; i + 1 < b.Length; i++)
        {
            var (x1, y1) = Pt(b[i].P); var (x2, y2) = Pt(b[i + 1].P); double r1 = b[i].R, r2 = b[i + 1].R; Bound(x1, y1, r1); Bound(x2, y2, r2);
            double dx = x2 - x1, dy = y2 - y1, d = Math.Sqrt(dx * dx + dy * dy), min = Math.Abs(r1 - r2) + .05;
            if (d < min) { double ux = d < 1e-6 ? 1 : dx / d, uy = d < 1e-6 ? 0 : dy / d; x2 = x1 + ux * min; y2 = y1 + uy * min; d = min; dx = ux * min; dy = uy * min; }
            double ba = Math.Atan2(dy, dx), of = Math.Acos(Math.Clamp((r1 - r2) / d, -1, 1)); int l1 = r1 > r2 ? 1 : 0, l2 = r2 > r1 ? 1 : 0;
            (double, double) A(double x, double y, double r, double t) => (x + r * Math.Cos(t), y + r * Math.Sin(t));
            var a = A(x1, y1, r1, ba + of); var c = A(x2, y2, r2, ba + of); var e = A(x2, y2, r2, ba - of); var f = A(x1, y1, r1, ba - of);
            sb.Append($"M{Pr(a.Item1, a.Item2)}L{Pr(c.Item1, c.Item2)}A{N(r2)} {N(r2)} 0 {l2} 0 {Pr(e.Item1, e.Item2)}L{Pr(f.Item1, f.Item2)}A{N(r1)} {N(r1)} 0 {l1} 0 {Pr(a.Item1, a.Item2)}Z");
        }
        return sb.ToString();
    }
    // orthographic silhouette of an ellipsoid is exactly an ellipse: eigen-decompose the projected 2x2 shape matrix
    public string Ellipsoid(V c, M m, double ap, double up, double lat)
    {
        var (cx, cy) = Pt(c); double a = 0, b = 0, d = 0;
        foreach (var ax in new[] { m.X * ap, m.Y * up, m.Z * lat }) { var (x, y) = Pt(ax); a += x * x; b += x * y; d += y * y; }
        double tr = (a + d) / 2, df = Math.Sqrt((a - d) * (a - d) / 4 + b * b); double r1 = Math.Sqrt(tr + df), r2 = Math.Sqrt(Math.Max(1e-6, tr - df));
        double an = .5 * Math.Atan2(2 * b, a - d), ux = Math.Cos(an) * r1, uy = Math.Sin(an) * r1; Bound(cx, cy, r1);
        if (Cubic)
        {   // animation: conjugate radii from the Cholesky factor vary continuously (eigenvectors swap and would collapse the ellipse between frames)
            double ca = Math.Sqrt(Math.Max(1e-6, a)), cb = b / ca, cd = Math.Sqrt(Math.Max(1e-6, d - cb * cb)); const double k = .5523; (double x, double y) u = (ca, cb), v = (0, cd);
            (double, double) Q(double p, double q) => (cx + u.x * p + v.x * q, cy + u.y * p + v.y * q); string W(double p, double q) { var t = Q(p, q); return Pr(t.Item1, t.Item2); }
            return $"M{W(1, 0)}C{W(1, k)} {W(k, 1)} {W(0, 1)}C{W(-k, 1)} {W(-1, k)} {W(-1, 0)}C{W(-1, -k)} {W(-k, -1)} {W(0, -1)}C{W(k, -1)} {W(1, -k)} {W(1, 0)}Z";
        }
        var rot = N(an * 180 / Math.PI);
        return $"M{Pr(cx - ux, cy - uy)}A{N(r1)} {N(r2)} {rot} 0 0 {Pr(cx + ux, cy + uy)}A{N(r1)} {N(r2)} {rot} 0 0 {Pr(cx - ux, cy - uy)}Z";
    }
    // smooth closed ribbon around a centreline with elliptic cross-sections
    public string Ribbon(List<(V p, M m, double lat, double ap)> q)
    {
        int n = q.Count; var pts = q.Select(k => Pt(k.p)).ToArray(); var L = new List<(double x, double y)>(); var Rr = new List<(double x, double y)>();
        for (int i = 0; i < n; i++)
        {
            var a = pts[Math.Max(0, i - 1)]; var b = pts[Math.Min(n - 1, i + 1)]; double tx = b.x - a.x, ty = b.y - a.y, l = Math.Max(1e-6, Math.Sqrt(tx * tx + ty * ty)); tx /= l; ty /= l;
            double nx = -ty, ny = tx; double wx = mir ? -nx : nx; var nw = cam.R * wx - cam.U * ny;
            double h = Math.Sqrt(Math.Pow(q[i].lat * nw.Dot(q[i].m.Z), 2) + Math.Pow(q[i].ap * nw.Dot(q[i].m.X), 2));
            L.Add((pts[i].x + nx * h, pts[i].y + ny * h)); Rr.Add((pts[i].x - nx * h, pts[i].y - ny * h)); Bound(pts[i].x, pts[i].y, h);
        }
        Rr.Reverse(); var all = L.Concat(Rr).ToList(); int m2 = all.Count; var sb = new StringBuilder($"M{Pr(all[0].x, all[0].y)}");
        for (int i = 0; i < m2; i++)
        {
            var p0 = all[(i - 1 + m2) % m2]; var p1 = all[i]; var p2 = all[(i + 1) % m2]; var p3 = all[(i + 2) % m2]; const double k = 1 / 6.0;
            sb.Append($"C{Pr(p1.x + (p2.x - p0.x) * k, p1.y + (p2.y - p0.y) * k)} {Pr(p2.x - (p3.x - p1.x) * k, p2.y - (p3.y - p1.y) * k)} {Pr(p2.x, p2.y)}");
        }
        return sb.Append('Z').ToString();
    }
    Item Add(string id, double depth) { var it = new Item { Id = id, Depth = depth }; Items.Add(it); return it; }
    static Ball Bl(V p, double r) => new(p, r);
    static Ball Mid(Ball a, Ball b, double t) => new(V.Lerp(a.P, b.P, t), a.R + (b.R - a.R) * t);
    readonly Dictionary<string, (string owner, V dir, string d)> muscles = new();
    public void Build(IEnumerable<string> targets, Dictionary<string, double> order, bool farShade)
    {
        double D(params V[] v) => v.Average(cam.D);
        double mid = cam.D(s.P["pelvis"]), midT = cam.D(s.P["thorax"]);
        string Far(string near, string far, double d) => d < -1.5 && farShade ? far : near;
        // pelvis + torso
        var pel = Add("pelvis", D(s.P["pelvis"])); pel.Shapes.Add(("l", Ellipsoid(s.P["pelvis"] - s.RootM.X * .4, s.RootM, Body.PelAp, Body.PelUp, Body.PelLat)));
        var rb = new List<(V, M, double, double)>();
        for (int i = 0; i < 6; i++) rb.Add((i == 0 ? s.Sp[0] - s.RootM.Y * 1.8 : s.Sp[i], s.SpM[i], Body.Torso[i].lat, Body.Torso[i].ap));
        rb.Add((V.Lerp(s.Sp[5], s.Sp[6], .5), s.SpM[6], 9.4, 5.2)); rb.Add((s.Sp[6] - s.SpM[6].Y * .6, s.SpM[6], 4.4, 3.4));
        var tor = Add("torso", D(s.Sp[1], s.Sp[3], s.Sp[5])); tor.Shapes.Add(("t s", Ribbon(rb)));
        var nk = Add("neck", D(s.P["c7"], s.P["skull"]) + .01); nk.Shapes.Add(("a", Capsules(Bl(s.P["c7"] - s.ThoraxM.Y * 1.0, 2.9), Bl(s.P["neckMid"], 2.5), Bl(s.P["skull"], 2.4))));
        // head
        var hm = s.HeadM; var hc = s.HeadC; var hd = Add("head", cam.D(hc)); double fz = hm.X.Dot(cam.C);
        var hair = ("h s", Ellipsoid(hc - hm.X * .7 + hm.Y * .8, hm, Body.HeadAp + .2, Body.HeadUp - .2, Body.HeadLat + .3));
        var face = ("a", Ellipsoid(hc + hm.X * 1.1 - hm.Y * .9, hm, Body.HeadAp - 1.0, Body.HeadUp - 1.0, Body.HeadLat - .3));
        var nose = ("a", Capsules(Bl(hc + hm.X * 4.6 - hm.Y * .6, 1.2), Bl(hc + hm.X * 6.0 - hm.Y * 1.5, .8)));
        if (fz > -.25)
        {
            hd.Shapes.Add(hair); hd.Shapes.Add(face); hd.Shapes.Add(nose);
            foreach (var z in new[] { 1, -1 }) { var nrm = (hm.X * .7 + hm.Z * (.75 * z)).Norm(); if (nrm.Dot(cam.C) > .3) { var e = hc + hm.X * 4.4 + hm.Y * .4 + hm.Z * (2.1 * z); hd.Shapes.Add(("e", Ellipsoid(e, hm, .7, .75, .7))); } }
        }
        else { hd.Shapes.Add(nose); hd.Shapes.Add(face); hd.Shapes.Add(hair); }
        foreach (var z in new[] { 1, -1 }) if ((hm.Z * z).Dot(cam.C) > .45) { var e = hc - hm.X * .6 - hm.Y * 1.0 + hm.Z * (4.6 * z); hd.Shapes.Add(("b", Ellipsoid(e, hm, .95, 1.5, .6))); }
        // limbs
        foreach (var d in new[] { "R", "L" })
        {
            V hip = s.P["hip" + d], kn = s.P["knee" + d], an = s.P["ankle" + d]; var shF = s.F["shank" + d];
            var lc = Far("l", "m", cam.D(hip) - mid); var ac = Far("a", "b", cam.D(s.P["shoulder" + d]) - midT); var tc = ac == "b" ? "u" : "t";
            var th = new[] { Bl(hip, Body.rHip), Bl(V.Lerp(hip, kn, .55), 4.5), Bl(kn, Body.rKnee) };
            var shk = new[] { Bl(kn, Body.rKnee - .1), Bl(V.Lerp(kn, an, .3) - shF.X * .7, Body.rCalf), Bl(an, Body.rAnkle) };
            Add("thigh" + d, D(hip, kn)).Shapes.Add((lc + " s", Capsules(th)));
            Add("shank" + d, D(kn, an)).Shapes.Add((lc + " s", Capsules(shk)));
            V he = s.P["heel" + d], ba = s.P["ball" + d], to = s.P["toe" + d]; var fF = s.F["foot" + d];
            Add("foot" + d, D(an, ba)).Shapes.Add((ac + " s", Capsules(Bl(an, 1.9), Bl(he, 1.9), Bl(ba, 1.4), Bl(to, 1.0)) + Capsules(Bl(an, 2.0), Bl(ba, 1.5))));
            V sh = s.P["shoulder" + d], el = s.P["elbow" + d], wr = s.P["wrist" + d], pa = s.P["palm" + d], fi = s.P["finger" + d];
            var ua = new[] { Bl(sh, Body.rSh), Bl(el, Body.rElb) };
            var u = Add("upperArm" + d, D(sh, el)); u.Shapes.Add((ac + " s", Capsules(ua))); u.Shapes.Add((tc, Capsules(Bl(sh, Body.rSh + .25), Bl(V.Lerp(sh, el, .42), 2.95))));
            Add("forearm" + d, D(el, wr)).Shapes.Add((ac + " s", Capsules(Bl(el, Body.rElb), Bl(V.Lerp(el, wr, .3), 2.25), Bl(wr, Body.rWr))));
            Add("hand" + d, D(wr, pa)).Shapes.Add((ac + " s", Capsules(Bl(wr, Body.rWr), Bl(pa, Body.rPalm), Bl(fi, Body.rFing))));
            // joint patches are added after sorting
            patch[("thigh" + d, "shank" + d)] = (lc, Capsules(Mid(th[1], th[2], .45), th[2]), Capsules(shk[0], Mid(shk[0], shk[1], .7)));
            patch[("pelvis", "thigh" + d)] = (lc, lc == "l" ? Capsules(Bl(hip + s.RootM.Y * 2.2, 4.9), Bl(hip, 4.9)) : "", Capsules(th[0], Mid(th[0], th[1], .3)));
            patch[("upperArm" + d, "forearm" + d)] = (ac, Capsules(Mid(ua[0], ua[1], .72), ua[1]), Capsules(Bl(el, Body.rElb), Bl(V.Lerp(el, wr, .25), 2.2)));
            patch[("forearm" + d, "hand" + d)] = (ac, Capsules(Bl(V.Lerp(el, wr, .8), 1.75), Bl(wr, Body.rWr)), Capsules(Bl(wr, Body.rWr), Bl(V.Lerp(wr, pa, .4), 1.65)));
            if (tc == "t") patch[("torso", "upperArm" + d)] = ("t", Capsules(Bl(sh - s.ThoraxM.Z * (d == "R" ? 3.4 : -3.4) - s.ThoraxM.Y * .4, 2.6), Bl(sh, 2.9)), "");
        }
        foreach (var it in Items) if (order != null && order.TryGetValue(it.Id, out var o)) it.Depth += o;
        foreach (var t in targets) Muscle(t);
    }
    public readonly Dictionary<(string a, string b), (string cls, string da, string db)> patch = new();
    public readonly List<string> Hidden = new();
    void Muscle(string name)
    {
        var d = name[^1] is 'R' or 'L' ? name[^1].ToString() : ""; var n = d == "" ? name : name[..^1]; double g = d == "L" ? -1 : 1;
        if (d == "" && n is not ("lumbar" or "thoracic" or "abs" or "neckBack")) { Muscle(name + "R"); Muscle(name + "L"); return; }
        V At(string seg, double t, V off) { var (a, b, f) = seg switch { "thigh" => ("hip", "knee", "thigh"), "shank" => ("knee", "ankle", "shank"), "upperArm" => ("shoulder", "elbow", "upperArm"), _ => ("elbow", "wrist", "forearm") }; return V.Lerp(s.P[a + d], s.P[b + d], t) + s.F[f + d] * new V(off.X, off.Y, off.Z * g); }
        V Sp(double i, double x, double y, double z) { int k = Math.Clamp((int)Math.Floor(i), 0, 5); var m = s.SpM[k + 1]; return V.Lerp(s.Sp[k], s.Sp[k + 1], i - k) + m * new V(x, y, z * g); }
        V Pe(double x, double y, double z) => s.P["pelvis"] + s.RootM * new V(x, y, z * g);
        void Put(string owner, V nrm, params Ball[] b)
        {
            if (nrm.Dot(cam.C) < -.55) { Hidden.Add(name); return; }
            var nb = owner.StartsWith("thigh") ? "shank" + owner[^1] : owner.StartsWith("shank") ? "thigh" + owner[^1] : owner.StartsWith("upperArm") ? "forearm" + owner[^1] : owner;
            var id = owner + "~" + name; if (Items.Any(i => i.Id == id)) id += "2";
            Items.Add(new Item { Id = id, Depth = Math.Max(Items.First(i => i.Id == owner).Depth, Items.First(i => i.Id == nb).Depth) + .005, Shapes = { ("x", Capsules(b)) } });
        }
        switch (n)
        {
            case "quad": Put("thigh" + d, s.F["thigh" + d].X, Bl(At("thigh", .12, new V(2.2, 0, .6)), 2.2), Bl(At("thigh", .5, new V(2.2, 0, .4)), 2.3), Bl(At("thigh", .92, new V(1.5, 0, 0)), 1.5)); break;
            case "hamstring": Put("thigh" + d, -s.F["thigh" + d].X, Bl(At("thigh", .12, new V(-2.4, 0, .3)), 2.3), Bl(At("thigh", .5, new V(-2.1, 0, .3)), 2.1), Bl(At("thigh", .95, new V(-1.5, 0, 0)), 1.4)); break;
            case "adductor": Put("thigh" + d, -s.F["thigh" + d].Z * g, Bl(At("thigh", .08, new V(0, 0, -2.4)), 2.2), Bl(At("thigh", .7, new V(0, 0, -1.8)), 1.6)); break;
            case "calf": Put("shank" + d, -s.F["shank" + d].X, Bl(At("shank", .06, new V(-1.6, 0, 0)), 1.6), Bl(At("shank", .3, new V(-2.2, 0, 0)), 1.8), Bl(At("shank", .62, new V(-1.0, 0, 0)), 1.2)); break;
            case "glute":
                Put("pelvis", -s.RootM.X + s.RootM.Z * (.5 * g), Bl(Pe(-3.0, 2.5, 2.6), 2.6), Bl(Pe(-2.9, -2.6, 4.6), 3.1));
                Put("thigh" + d, -s.F["thigh" + d].X + s.RootM.Z * (.5 * g), Bl(At("thigh", -.06, new V(-2.2, 0, .8)), 2.9), Bl(At("thigh", .12, new V(-2.2, 0, .8)), 2.4)); break;
            case "hipFlexor":
                Put("torso", s.RootM.X, Bl(Sp(.3, 2.6, 0, 3), 1.7), Bl(Pe(3.4, 2.0, 4.2), 1.9));
                Put("thigh" + d, s.F["thigh" + d].X, Bl(Pe(3.2, 1.5, 4.4), 1.9), Bl(At("thigh", .04, new V(2.6, 0, 0)), 2.1), Bl(At("thigh", .42, new V(2.0, 0, 0)), 1.7)); break;
            case "lumbar": Put("torso", -s.SpM[1].X + new V(0, 0, 0), Bl(Sp(-.2, -3.4, 0, 0), 2.2), Bl(Sp(1.2, -3.3, 0, 0), 2.0), Bl(Sp(2.6, -3.5, 0, 0), 2.0)); break;
            case "thoracic": Put("torso", -s.SpM[4].X, Bl(Sp(2.8, -3.7, 0, 0), 2.0), Bl(Sp(4.2, -4.2, 0, 0), 2.0), Bl(Sp(5.4, -3.4, 0, 0), 1.8)); break;
            case "ql": Put("torso", s.SpM[2].Z * g, Bl(Sp(.1, -.8, 0, 5.2), 2.3), Bl(Sp(1.4, -.8, 0, 4.8), 2.2), Bl(Sp(2.7, -.8, 0, 5.6), 2.0)); break;
            case "oblique": Put("torso", s.SpM[2].Z * g, Bl(Sp(.2, 1.0, 0, 5.4), 2.4), Bl(Sp(1.6, .6, 0, 5.0), 2.4), Bl(Sp(3.2, 0, 0, 6.2), 2.2)); break;
            case "lat": Put("torso", s.SpM[4].Z * g, Bl(Sp(1.6, -1.6, 0, 5.4), 1.7), Bl(Sp(3.6, -1.4, 0, 7.0), 2.4), Bl(Sp(5.2, -.4, 0, 8.2), 2.2)); break;
            case "pec": Put("torso", s.SpM[5].X, Bl(Sp(4.8, 3.4, 0, 3.2), 2.2), Bl(Sp(5.4, 2.2, 0, 7.4), 2.0)); break;
            case "abs": Put("torso", s.SpM[2].X, Bl(Sp(.2, 3.4, 0, 0), 2.0), Bl(Sp(1.5, 3.2, 0, 0), 2.0), Bl(Sp(3.2, 3.6, 0, 0), 2.0)); break;
            case "deltoid": Put("upperArm" + d, s.F["upperArm" + d].Z * g - s.F["upperArm" + d].X * .4, Bl(At("upperArm", -.02, new V(-.9, .4, .8)), 2.3), Bl(At("upperArm", .38, new V(-.3, 0, .4)), 1.7)); break;
            case "triceps": Put("upperArm" + d, -s.F["upperArm" + d].X, Bl(At("upperArm", .2, new V(-1.1, 0, 0)), 1.5), Bl(At("upperArm", .85, new V(-.8, 0, 0)), 1.2)); break;
            case "trap": Put("torso", s.ThoraxM.Y, Bl(Sp(6, -1.2, 1.8, 1.4), 1.5), Bl(s.P["shoulder" + d] + s.ThoraxM * new V(-1.2, 1.4, -2.2 * g), 1.5)); break;
            default: throw new Exception("unknown target " + name);
        }
    }
    public void Box(List<Item> into, string id, V c, V h, double depth, string side = "p", string top = "q", M? rot = null)
    {
        var m = rot ?? M.I; var it = new Item { Id = id, Depth = depth }; var v = new List<(double x, double y)>();
        for (int i = 0; i < 8; i++) { var q = Pt(c + m * new V((i & 1) == 0 ? -h.X : h.X, (i & 2) == 0 ? -h.Y : h.Y, (i & 4) == 0 ? -h.Z : h.Z)); v.Add(q); Bound(q.x, q.y, 0); }
        it.Shapes.Add((side, Poly(Hull(v)))); it.Shapes.Add((top, Poly(Hull(new() { v[2], v[3], v[6], v[7] })))); into.Add(it);
    }
    static string Poly(List<(double x, double y)> p) => "M" + string.Join("L", p.Select(q => Pr(q.x, q.y))) + "Z";
    static List<(double x, double y)> Hull(List<(double x, double y)> p)
    {
        p = p.OrderBy(a => a.x).ThenBy(a => a.y).ToList(); var h = new List<(double x, double y)>();
        double Cr((double x, double y) o, (double x, double y) a, (double x, double y) b) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
        foreach (var pass in new[] { 0, 1 }) { int st = h.Count; foreach (var q in pass == 0 ? p : Enumerable.Reverse(p)) { while (h.Count >= st + 2 && Cr(h[^2], h[^1], q) <= 0) h.RemoveAt(h.Count - 1); h.Add(q); } h.RemoveAt(h.Count - 1); }
        return h;
    }
    public string Line(params V[] p) { var q = p.Select(Pt).ToList(); foreach (var (x, y) in q) Bound(x, y, 1); return "M" + string.Join("L", q.Select(a => Pr(a.x, a.y))); }
    public string Curve(params V[] p)
    {
        var q = p.Select(Pt).ToList(); foreach (var (x, y) in q) Bound(x, y, 1.5); var sb = new StringBuilder("M" + Pr(q[0].x, q[0].y));
        for (int i = 0; i + 1 < q.Count; i++)
        {
            var p0 = q[Math.Max(0, i - 1)]; var p1 = q[i]; var p2 = q[i + 1]; var p3 = q[Math.Min(q.Count - 1, i + 2)];
            sb.Append($"C{Pr(p1.x + (p2.x - p0.x) / 6, p1.y + (p2.y - p0.y) / 6)} {Pr(p2.x - (p3.x - p1.x) / 6, p2.y - (p3.y - p1.y) / 6)} {Pr(p2.x, p2.y)}");
        }
        return sb.ToString();
    }
    public string ArrowHead(V from, V to, double size = 3.4)
    {
        var a = Pt(from); var b = Pt(to); double t = Math.Atan2(b.y - a.y, b.x - a.x); (double, double) E(double o) => (b.x - size * Math.Cos(t + o), b.y - size * Math.Sin(t + o));
        var l = E(.55); var r = E(-.55); return $"M{Pr(l.Item1, l.Item2)}L{Pr(b.x, b.y)}L{Pr(r.Item1, r.Item2)}";
    }
    public (double x, double y) Screen(V p) => Pt(p);
    public double Depth(V p) => cam.D(p);
}
public static class Renderer
{
    public sealed class Result { public string Svg; public List<string> Issues = new(); public int Frames; }
    public static Dictionary<string, double> Surfaces(JsonElement ex)
    {
        var d = new Dictionary<string, double> { ["floor"] = 0 };
        if (ex.TryGetProperty("props", out var ps)) foreach (var p in ps.EnumerateArray())
            {
                var ty = p.GetProperty("type").GetString();
                if (ty == "chair") d["chair"] = p.TryGetProperty("h", out var h) ? h.GetDouble() : 24.5;
                if (ty is "block" or "pillow" or "roller") d[ty] = p.TryGetProperty("h", out var h2) ? h2.GetDouble() : ty == "block" ? 8 : 6;
            }
        return d;
    }
    public static double Ease(double t, string e) => e switch { "linear" => t, "out" => 1 - (1 - t) * (1 - t), _ => t * t * (3 - 2 * t) };
    public static (List<Pose> poses, List<Solved> solved) SolveFrames(JsonElement ex, int sub)
    {
        var surf = Surfaces(ex); var keys = new List<Pose>(); Pose prev = null;
        if (ex.TryGetProperty("frames", out var fr)) { var basis = Pose.FromJson(ex.GetProperty("pose")); foreach (var f in fr.EnumerateArray()) { prev = Pose.FromJson(f, prev ?? basis); keys.Add(prev); } }
        else keys.Add(Pose.FromJson(ex.GetProperty("pose")));
        var poses = new List<Pose>(); var sol = new List<Solved>(); Solved hold = null;
        for (int k = 0; k < keys.Count; k++)
        {
            var so = Solver.Solve(keys[k], surf, hold); hold ??= so;
            if (k > 0) { var a = sol[^1]; for (int i = 1; i < sub; i++) sol.Add(Solver.Between(a, so, Ease(i / (double)sub, "inOut"), hold)); }
            sol.Add(so);
        }
        return (poses, sol);
    }
    static Frame MakeFrame(JsonElement ex, Solved so, bool mirror, bool cubic)
    {
        var view = ex.TryGetProperty("view", out var ve) ? ve : default; (double yaw, double pitch) y;
        if (view.ValueKind == JsonValueKind.Array) y = (view[0].GetDouble(), view[1].GetDouble()); else y = Camera.Views[view.ValueKind == JsonValueKind.String ? view.GetString() : "side"];
        var cam = new Camera(y.yaw, y.pitch); var f = new Frame(so, cam, mirror) { Cubic = cubic };
        var order = ex.TryGetProperty("order", out var oe) ? oe.EnumerateObject().ToDictionary(a => a.Name, a => a.Value.GetDouble()) : null;
        var tg = ex.TryGetProperty("targets", out var te) ? te.EnumerateArray().Select(a => a.GetString()).ToList() : new List<string>();
        f.Build(tg, order, Math.Abs(Math.Sin(y.yaw * Math.PI / 180)) < .95 || Math.Abs(y.pitch) > 40); return f;
    }
    static void Props(JsonElement ex, Frame f, Solved so, Dictionary<string, double> surf)
    {
        if (!ex.TryGetProperty("props", out var ps)) return;
        foreach (var p in ps.EnumerateArray())
        {
            var ty = p.GetProperty("type").GetString(); double G(string k, double dv) => p.TryGetProperty(k, out var v) ? v.GetDouble() : dv;
            V at = new(0, 0, 0); if (p.TryGetProperty("at", out var ae)) at = so.P[ae.GetString()]; at = new V(at.X + G("dx", 0), 0, at.Z + G("dz", 0));
            if (ty == "chair")
            {
                double h = surf["chair"], x = at.X + 2;
                double[] lx = { x - 9.5, x + 10 };
                foreach (var z in new[] { -10.0, 10 }) foreach (var q in lx) f.Box(f.Back, "cl", new V(q, (h - 2) / 2, z), new V(.9, (h - 2) / 2, .9), z < 0 ? -60 : -55, "n", "n");
                bool back = !p.TryGetProperty("back", out var be) || be.GetBoolean();
                if (back) { foreach (var z in new[] { -10.0, 10 }) f.Box(f.Back, "cb", new V(x - 10.4, h + 15, z), new V(.9, 16, .9), z < 0 ? -59 : -54, "n", "n"); f.Box(f.Back, "cr", new V(x - 10.4, h + 25, 0), new V(1, 6, 10), -56.5, "p", "q"); }
                f.Box(f.Back, "cs", new V(x, h - 1.2, 0), new V(11.4, 1.2, 11.4), -57 + (1), "p", "q");
            }
            else if (ty == "block") f.Box(f.Back, "bk", new V(at.X, surf["block"] / 2, at.Z), new V(G("w", 6), surf["block"] / 2, G("d", 7)), -40);
            else if (ty == "pillow") { double h = surf["pillow"]; var it = new Item { Id = "pl", Depth = -40 }; it.Shapes.Add(("q s", f.Ellipsoid(new V(at.X, h / 2, at.Z), M.I, G("w", 12), h / 2 + .4, 15))); f.Back.Add(it); }
            else if (ty == "roller") { double h = surf["roller"]; var it = new Item { Id = "ro", Depth = -40 }; it.Shapes.Add(("p s", f.Capsules(new Ball(new V(at.X, h / 2, -14), h / 2), new Ball(new V(at.X, h / 2, 14), h / 2)))); it.Shapes.Add(("q", f.Ellipsoid(new V(at.X, h / 2, 14), M.I, h / 2 - .6, h / 2 - .6, .1))); f.Back.Add(it); }
            else if (ty == "wall") f.Box(f.Back, "wa", new V(at.X + 1.5, 49, 0), new V(1.5, 49, 17), -70, "j", "k");
            else if (ty == "strap") { var pts = p.GetProperty("path").EnumerateArray().Select(a => so.P[a.GetString()]).ToArray(); var it = new Item { Id = "st", Depth = G("depth", 60) }; it.Shapes.Add(("w", f.Line(pts))); f.Items.Add(it); }
        }
    }
    static IEnumerable<(string id, string cls, string d)> Paint(Frame f, List<string> orderIds)
    {
        var idx = f.Items.ToDictionary(i => i.Id); var seen = new HashSet<string>();
        foreach (var id in orderIds)
        {
            var it = idx[id]; seen.Add(id); int n = 0;
            foreach (var (c, d) in it.Shapes.Take(1)) yield return (id + n++, c, d);
            foreach (var ((a, b), (cls, da, db)) in f.patch)
            {
                if (b == id && seen.Contains(a) && da != "") yield return (a + b, cls, da);
                if (a == id && seen.Contains(b) && db != "") yield return (a + b, cls, db);
            }
            foreach (var (c, d) in it.Shapes.Skip(1)) yield return (id + n++, c, d);
        }
    }
    public static Result Render(JsonElement ex, FigureOpts o)
    {
        var res = new Result(); var surf = Surfaces(ex); bool dyn = ex.TryGetProperty("frames", out var fe) && fe.GetArrayLength() > 1;
        var (poses, sol) = SolveFrames(ex, dyn ? 3 : 0); foreach (var (so, i) in sol.Select((a, i) => (a, i))) foreach (var m in so.Issues) res.Issues.Add((dyn ? $"[{i}] " : "") + m);
        var frames = sol.Select(so => MakeFrame(ex, so, o.Mirror, o.Animate && dyn)).ToList(); var last = frames[^1]; res.Issues.AddRange(last.Hidden.Distinct().Select(h => $"target: {h} faces away from the camera"));
        int ki = o.Key ?? frames.Count - 1; last = frames[ki]; Props(ex, last, sol[ki], surf); if (o.Key != null) { o.Ghost = false; }
        bool mat = ex.TryGetProperty("mat", out var me) && me.GetBoolean();
        var ord = last.Items.OrderBy(i => i.Depth).Select(i => i.Id).ToList();
        // bounds over all frames
        double minX = frames.Min(f => f.MinX), maxX = frames.Max(f => f.MaxX), minY = frames.Min(f => f.MinY), maxY = frames.Max(f => f.MaxY);
        var sb = new StringBuilder(); var arrows = Arrows(ex, last, sol, frames);
        minX = Math.Min(minX, last.MinX); maxX = Math.Max(maxX, last.MaxX); minY = Math.Min(minY, last.MinY);
        // floor: mat under floor poses, line otherwise (measured in world x through all contact points)
        var wx = sol.SelectMany(so => so.P.Values).ToList(); double w0 = wx.Min(v => v.X) - 8, w1 = wx.Max(v => v.X) + 8, z0 = -17, z1 = 17;
        string floor;
        { var tmp = new List<Item>(); if (mat) { last.Box(tmp, "mat", new V((w0 + w1) / 2, -.7, (z0 + z1) / 2), new V((w1 - w0) / 2, .7, (z1 - z0) / 2), -99, "j", "k"); floor = string.Concat(tmp[0].Shapes.Select(q => $"<path class=\"{q.cls}\" d=\"{q.d}\"/>")); } else floor = null; }
        minX = Math.Min(minX, last.MinX); maxX = Math.Max(maxX, last.MaxX); maxY = Math.Max(maxY, last.MaxY); minY = Math.Min(minY, last.MinY);
        bool crop = ex.TryGetProperty("crop", out var cr);
        if (crop) { var cp = cr.EnumerateArray().SelectMany(q => new[] { sol[0], sol[^1] }.Select(so => last.Screen(so.P[q.GetString()]))).ToList(); minX = cp.Min(q => q.x) - 9; maxX = cp.Max(q => q.x) + 9; minY = cp.Min(q => q.y) - 11; maxY = cp.Max(q => q.y) + 11; }
        bool pairW = dyn && o.Ghost && !o.Animate && ex.TryGetProperty("layout", out var lyw) && lyw.GetString() == "pair"; double pad = 4, fw = maxX - minX, fh = maxY - minY; bool stack = pairW && fw > 1.33 * fh; double w = fw * (pairW && !stack ? 2 : 1) + 4 + 2 * pad, h = fh * (stack ? 2 : 1) + 3 + 2 * pad; double cx = pairW && !stack ? minX - 2 : (minX + maxX) / 2, cy = stack ? minY - 1.5 : (minY + maxY) / 2;
        double ww = Math.Max(Math.Max(w, h * o.Aspect), crop ? 44 : 84), hh = ww / o.Aspect; double vx = cx - ww / 2, vy = maxY + pad + 3 - hh; if (vy > cy - hh / 2) { } vy = cy - hh / 2;
        if (!mat) floor = $"<path class=\"f\" d=\"M{Frame.N(minX)} {Frame.N(FloorY(last))}H{Frame.N(maxX)}\"/>";
        var name = ex.GetProperty("name").GetString(); var desc = ex.TryGetProperty("desc", out var de) ? de.GetString() : ""; var id = ex.GetProperty("id").GetString();
        sb.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sk\" viewBox=\"{Frame.N(vx)} {Frame.N(vy)} {Frame.N(ww)} {Frame.N(hh)}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{X(name)}</title><desc id=\"{id}-d\">{X(desc)}</desc>");
        if (o.Standalone) { sb.Append("<style>").Append(Palette.Css(o.Dark, o.Flat)); if (o.Animate && dyn) sb.Append("@media(prefers-reduced-motion:reduce){.sk .sk-an{display:none}.sk .sk-st{display:inline!important}}"); sb.Append("</style>"); }
        if (o.Bg) sb.Append($"<rect x=\"{Frame.N(vx)}\" y=\"{Frame.N(vy)}\" width=\"{Frame.N(ww)}\" height=\"{Frame.N(hh)}\" fill=\"{(o.Dark ? Palette.EdgeD : Palette.EdgeL)}\"/>");
        sb.Append(floor);
        foreach (var it in last.Back.OrderBy(i => i.Depth)) foreach (var (c, d) in it.Shapes) sb.Append($"<path class=\"{c}\" d=\"{d}\"/>");
        var still = new StringBuilder();
        bool pair = dyn && o.Ghost && ex.TryGetProperty("layout", out var ly) && ly.GetString() == "pair" && !o.Animate;
        if (pair)
        {
            Props(ex, frames[0], sol[0], surf); double step = maxX - minX + 4, rise = maxY - minY + 3; if (stack) step = 0; else rise = 0;
            still.Append($"<g transform=\"translate({Frame.N(-step)} {Frame.N(-rise)})\">{floor}"); foreach (var it in frames[0].Back.OrderBy(i => i.Depth)) foreach (var (c, d) in it.Shapes) still.Append($"<path class=\"{c}\" d=\"{d}\"/>");
            var o0 = frames[0].Items.OrderBy(i => i.Depth).Select(i => i.Id).ToList(); foreach (var (_, c, d) in Paint(frames[0], o0)) still.Append($"<path class=\"{c}\" d=\"{d}\"/>"); still.Append("</g>");
        }
        else if (dyn && o.Ghost) { still.Append("<path class=\"g\" d=\""); foreach (var it in frames[0].Items.Where(i => i.Id != "st" && !i.Id.Contains('~') && i.Shapes.Count > 0)) still.Append(it.Id == "head" ? it.Shapes[0].d : it.Shapes[0].d); still.Append("\"/>"); }
        foreach (var (_, c, d) in Paint(last, ord)) still.Append($"<path class=\"{c}\" d=\"{d}\"/>");
        still.Append(arrows);
        if (o.Animate && dyn)
        {
            sb.Append("<g class=\"sk-st\" style=\"display:none\">").Append(still).Append("</g><g class=\"sk-an\">");
            var per = frames.Select(f => Paint(f, ord.Where(i => f.Items.Any(q => q.Id == i)).ToList()).GroupBy(q => q.id).ToDictionary(g => g.Key, g => g.First())).ToList();
            foreach (var (key, c, d0) in Paint(last, ord))
            {
                if (!per.All(q => q.ContainsKey(key) && Same(q[key].d, d0))) { sb.Append($"<path class=\"{c}\" d=\"{d0}\"/>"); if (per.All(q => q.ContainsKey(key))) res.Issues.Add("anim: structure changes in " + key); continue; }
                var seq = per.Select(q => q[key].d).ToList(); if (seq.Distinct().Count() == 1) { sb.Append($"<path class=\"{c}\" d=\"{d0}\"/>"); continue; }
                var vals = string.Join(";", seq.Concat(Enumerable.Reverse(seq).Skip(1)));
                sb.Append($"<path class=\"{c}\" d=\"{d0}\"><animate attributeName=\"d\" dur=\"5s\" repeatCount=\"indefinite\" keyTimes=\"0;.12;.28;.4;.72;.88;1\" values=\"{vals}\"/></path>");
            }
            sb.Append("</g>");
        }
        else sb.Append(still);
        sb.Append("</svg>"); res.Svg = sb.ToString(); res.Frames = frames.Count; return res;
    }
    static bool Same(string a, string b) { string L(string x) => new string(x.Where(char.IsLetter).ToArray()); return L(a) == L(b); }
    static double FloorY(Frame f) => f.Screen(new V(0, 0, 0)).y;
    static string X(string s) => s.Replace("&", "&amp;").Replace("<", "&lt;");
    static string Arrows(JsonElement ex, Frame f, List<Solved> sol, List<Frame> frames)
    {
        if (!ex.TryGetProperty("arrows", out var ar)) return ""; var sb = new StringBuilder(); var so = sol[^1];
        foreach (var a in ar.EnumerateArray())
        {
            if (a.ValueKind == JsonValueKind.String || a.TryGetProperty("track", out _))
            {
                var j = a.ValueKind == JsonValueKind.String ? a.GetString() : a.GetProperty("track").GetString(); var off = a.ValueKind == JsonValueKind.Object && a.TryGetProperty("off", out var oe) ? oe.EnumerateArray().Select(q => q.GetDouble()).ToArray() : new double[3];
                var pts = sol.Select(q => q.P[j] + new V(off[0], off[1], off[2])).ToArray(); { var ad = $"{f.Curve(pts)}{f.ArrowHead(pts[^2], pts[^1])}"; sb.Append($"<path class=\"o\" d=\"{ad}\"/><path class=\"r\" d=\"{ad}\"/>"); }
            }
            else if (a.TryGetProperty("turn", out var te))
            {
                var j = te.GetString(); var m = j == "pelvis" ? so.RootM : j == "head" ? so.HeadM : so.ThoraxM; var c = so.P[j]; double deg = a.GetProperty("deg").GetDouble(), r = a.TryGetProperty("r", out var re) ? re.GetDouble() : 13, st = a.TryGetProperty("from", out var fe) ? fe.GetDouble() : 0, up = a.TryGetProperty("up", out var ue) ? ue.GetDouble() : 0;
                var pts = Enumerable.Range(0, 7).Select(i => { var t = (st + deg * i / 6.0) * Math.PI / 180; return c + m.Y * up + m.X * (r * Math.Cos(t)) + m.Z * (r * Math.Sin(t)); }).ToArray(); { var ad = $"{f.Curve(pts)}{f.ArrowHead(pts[^2], pts[^1])}"; sb.Append($"<path class=\"o\" d=\"{ad}\"/><path class=\"r\" d=\"{ad}\"/>"); }
            }
            else
            {
                var p = so.P[a.GetProperty("at").GetString()]; var o = a.TryGetProperty("off", out var oe) ? oe.EnumerateArray().Select(q => q.GetDouble()).ToArray() : new double[3]; var d = a.GetProperty("dir").EnumerateArray().Select(q => q.GetDouble()).ToArray(); p += new V(o[0], o[1], o[2]); var e = p + new V(d[0], d[1], d[2]);
                { var ad = $"{f.Line(p, e)}{f.ArrowHead(p, e)}"; sb.Append($"<path class=\"o\" d=\"{ad}\"/><path class=\"r\" d=\"{ad}\"/>"); }
            }
        }
        return sb.ToString();
    }
}
