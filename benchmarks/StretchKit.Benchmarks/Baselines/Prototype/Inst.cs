using System.Text.Json;

namespace StretchKit.Benchmarks.Baselines.Prototype;

public sealed class Inst{
  public string Name;public int B,Bmin,Arrive,Reset,Kappa,Start;public int[] Tau=new int[81],End=new int[9],WL=new int[4],WH=new int[4];
  public int NG,NI,NO;public int[] GPhase;public int[][] U; public int[] IId,IFam,IGrp,IPos,ITag,DS,DT,DE,DV;
  public static Inst Load(string f)=>Parse(File.ReadAllBytes(f));public static Inst Parse(byte[] utf8){using var doc=JsonDocument.Parse(utf8);var r=doc.RootElement;var p=new Inst();int[] A(JsonElement e)=>e.EnumerateArray().Select(x=>(int)x.GetDouble()).ToArray();
    int G(string s)=>r.GetProperty(s).GetInt32();p.B=G("B");p.Arrive=G("arrive");p.Reset=G("reset");p.Kappa=G("kappa");p.Start=G("start");
    int k=0;foreach(var row in r.GetProperty("tau").EnumerateArray())foreach(var x in row.EnumerateArray())p.Tau[k++]=x.GetInt32();p.End=A(r.GetProperty("endCost"));
    k=0;foreach(var row in r.GetProperty("win").EnumerateArray()){var a=A(row);p.WL[k]=a[0];p.WH[k++]=a[1];}
    var gs=r.GetProperty("groups").EnumerateArray().ToArray();p.NG=gs.Length;p.GPhase=gs.Select(g=>g.GetProperty("phase").GetInt32()).ToArray();p.U=gs.Select(g=>A(g.GetProperty("u"))).ToArray();
    var its=r.GetProperty("items").EnumerateArray().ToArray();int n=p.NI=its.Length;int[] F(string s)=>its.Select(e=>e.GetProperty(s).GetInt32()).ToArray();
    p.IId=F("id");p.IFam=F("family");p.IGrp=F("group");p.IPos=F("pos");p.ITag=F("tag");p.DS=new int[n+1];var t=new List<int>();var e2=new List<int>();var v=new List<int>();
    for(int i=0;i<n;i++){p.DS[i]=t.Count;foreach(var d in its[i].GetProperty("doses").EnumerateArray()){t.Add(d[0].GetInt32());e2.Add((int)d[1].GetDouble());v.Add(d[2].GetInt32());}}p.DS[n]=t.Count;p.DT=t.ToArray();p.DE=e2.ToArray();p.DV=v.ToArray();p.NO=t.Count;
    int mx=p.IFam.Length>0?p.IFam.Max()+1:0;var map=new int[mx];Array.Fill(map,-1);int nf=0;for(int i=0;i<n;i++){if(map[p.IFam[i]]<0)map[p.IFam[i]]=nf++;p.IFam[i]=map[p.IFam[i]];}p.NF=nf;return p;}
  public int NF;
  // independent evaluator; blocks in visiting order, steps (item,dose)
  public (long obj,int time,bool ok,string why) Eval(List<int> blocks,List<(int i,int d)> steps){var why="";var fam=new HashSet<int>();var lev=new int[NG];var ph=new int[4];long obj=0;int time=Arrive,tr=0,pos=Start,lp=0;var at=new Dictionary<int,int>();
    foreach(int b in blocks){if(!at.TryAdd(b,at.Count))why+="revisit;";if(b/9<lp)why+="phase;";lp=b/9;tr+=Tau[pos*9+b%9];pos=b%9;}
    var tags=new Dictionary<int,int>();int k=-1;foreach(var(i,d)in steps){int p=GPhase[IGrp[i]],b=p*9+IPos[i];if(!fam.Add(IFam[i]))why+="fam;";if(!at.TryGetValue(b,out int ix))why+="block;";else{if(ix<k)why+="order;";k=ix;}tags[b]=tags.GetValueOrDefault(b)|1<<ITag[i];int o=DS[i]+d;time+=DT[o];ph[p]+=DT[o];obj+=DV[o];lev[IGrp[i]]+=DE[o];}
    foreach(var m in tags.Values)if((m&6)==6)tr+=Reset;for(int g=0;g<NG;g++){if(lev[g]>=U[g].Length){why+="cap;";continue;}obj+=U[g][lev[g]];}obj-=(long)Kappa*(tr+End[pos]);time+=tr;for(int p=0;p<4;p++)if(ph[p]<WL[p]||ph[p]>WH[p])why+="win"+p+";";if(time>B||time<Bmin)why+="time"+time+";";return(obj,time,why=="",why);}
}
