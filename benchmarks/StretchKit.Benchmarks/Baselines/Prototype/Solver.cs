using System.Runtime.CompilerServices;using System.Runtime.InteropServices;using System.Runtime.Intrinsics;

namespace StretchKit.Benchmarks.Baselines.Prototype;

// static per position matrix: C[e][mask][x] shortest path (in 5-s buckets) from entry e through all of mask ending at x
public sealed class Tours{public readonly byte[] C=new byte[512*9*16];
  public Tours(int[] tau){var d=new int[512*9];for(int e=0;e<9;e++){Array.Fill(d,9999);for(int x=0;x<9;x++)d[(1<<x)*9+x]=tau[e*9+x]/5;for(int m=1;m<512;m++)for(int l=0;l<9;l++){int v=d[m*9+l];if(v>=9999)continue;for(int t=0;t<9;t++)if((m>>t&1)==0){int ix=(m|1<<t)*9+t;int nv=v+tau[l*9+t]/5;if(nv<d[ix])d[ix]=nv;}}for(int m=0;m<512;m++)for(int x=0;x<16;x++)C[(m*9+e)*16+x]=(byte)(x<9?Math.Min(255,d[m*9+x]):255);}}
  [MethodImpl(MethodImplOptions.AggressiveInlining)]public int Get(int e,int m,int x)=>C[(m*9+e)*16+x];}
public sealed unsafe class Solver{
  const int NEG=-1000000000; const int TG=137; // per-group horizon 600 s
  readonly Tours tours; int[] pool;int poolN; // H curves
  public int LB,UB;public long Nodes,HCount;public int MasksLive;public int Mu;
  Inst I;int NG;int[] gItemStart=new int[65],gCells=new int[64],gCellN=new int[64],gPosN=new int[64],gLmax=new int[64],gT=new int[64];
  int[] items=new int[0]; // items grouped by group then family
  int[] cellOf=new int[64*32]; // group -> global cell(pos*3+tag) -> local bit
  ushort[] iCell=new ushort[0]; int[][] hIdx=new int[64][];int[] hSize=new int[64];
  int[] posCells=new int[64*9]; // local cell mask of position p in group g
  int[][] lvl=new int[64][]; // h_g(sub of local positions) at Mu
  int[] gPosMask=new int[64];int[] gPosList=new int[64*9];
  int[] rows=new int[16*(TG+16)]; int[] rmax=new int[16];
  int[] TA,TB;public int Hor; 
  int[][] Tph=new int[4][];int[][] hph={new int[512],new int[512],new int[512],new int[512]};int[] phMask=new int[4];int[] phW=new int[4];int[][] gl={new int[64],new int[64],new int[64],new int[64]};int[] gln=new int[4];
  int[] fwd=new int[5*9],bwd=new int[5*9];int[] S0=new int[0],S1,S2,S1b;int SW;int[] pot=new int[512];int[] order=new int[512];
  int[] EX;bool[] exDone=new bool[81];int[] PQ;
  public Solver(Tours t){tours=t;pool=new int[1<<18];for(int g=0;g<64;g++){hIdx[g]=new int[16];lvl[g]=new int[512];}}
  static void Fill(int[] a,int n){new Span<int>(a,0,n).Fill(NEG);}
  static void MaxAdd(int* dst,int* src,int n,int v){int k=0;var vv=Vector256.Create(v);for(;k+8<=n;k+=8){var x=Vector256.Load(src+k)+vv;Vector256.Max(Vector256.Load(dst+k),x).Store(dst+k);}for(;k<n;k++){int x=src[k]+v;if(x>dst[k])dst[k]=x;}}
  void Build(){var I=this.I;NG=I.NG;if(items.Length<I.NI){items=new int[I.NI+64];iCell=new ushort[I.NI+64];}
    Array.Clear(gItemStart);for(int i=0;i<I.NI;i++)gItemStart[I.IGrp[i]+1]++;for(int g=0;g<NG;g++)gItemStart[g+1]+=gItemStart[g];
    Span<int> at=stackalloc int[64];for(int g=0;g<NG;g++)at[g]=gItemStart[g];
    // items arrive sorted by family within catalogue order -> stable per group
    for(int i=0;i<I.NI;i++)items[at[I.IGrp[i]]++]=i;
    Array.Fill(cellOf,-1,0,NG*32);Array.Clear(posCells,0,NG*9);for(int p=0;p<4;p++){gln[p]=0;phMask[p]=0;}
    for(int g=0;g<NG;g++){int n=0;int pm=0;int fam=-1;bool sorted=true;for(int k=gItemStart[g];k<gItemStart[g+1];k++){int i=items[k];int c=I.IPos[i]*3+I.ITag[i];if(cellOf[g*32+c]<0)cellOf[g*32+c]=n++;iCell[i]=(ushort)cellOf[g*32+c];posCells[g*9+I.IPos[i]]|=1<<iCell[i];pm|=1<<I.IPos[i];if(I.IFam[i]<fam)sorted=false;fam=I.IFam[i];}
      if(!sorted){var s=new Span<int>(items,gItemStart[g],gItemStart[g+1]-gItemStart[g]);s.Sort((x,y)=>I.IFam[x]!=I.IFam[y]?I.IFam[x]-I.IFam[y]:x-y);}
      gCellN[g]=n;gPosMask[g]=pm;int q=0;for(int p=0;p<9;p++)if((pm>>p&1)!=0)gPosList[g*9+q++]=p;gPosN[g]=q;int ph=I.GPhase[g];gl[ph][gln[ph]++]=g;phMask[ph]|=pm;gLmax[g]=I.U[g].Length-1;gT[g]=Math.Min(TG-1,I.WH[ph]/5);
      int need=1<<n;if(hIdx[g].Length<need)hIdx[g]=new int[need];Array.Fill(hIdx[g],-1,0,need);}
    poolN=0;HCount=0;OptAll=OptKept=0;}
  void ClearCurves(){for(int g=0;g<NG;g++)Array.Fill(hIdx[g],-1,0,1<<gCellN[g]);poolN=0;for(int p=0;p<4;p++)Array.Clear(have[p]);}
  // exact curve: H[t]= best value of group g using exactly t buckets, cells restricted to sub. Returns pool offset
  public int Slack=int.MaxValue;int[] pre=new int[300*16],suf=new int[300*16];int[] oF=new int[4096],oT=new int[4096],oE=new int[4096],oV=new int[4096];int[] ub32=new int[64];public long OptKept,OptAll;
  int Curve(int g,int sub){int ix=hIdx[g][sub];if(ix>=0)return ix;HCount++;int L=gLmax[g],W=gT[g]+1,RS=TG+15;if(poolN+W+8>pool.Length)Array.Resize(ref pool,pool.Length*2);
    ix=poolN;poolN+=(W+8)&~7;hIdx[g][sub]=ix;int a=gItemStart[g],b=gItemStart[g+1];int pr=Mu+nu[I.GPhase[g]];var u=I.U[g];int no=0,nf=0;
    // gather options of the allowed cells
    for(int k=a;k<b;){int f=I.IFam[items[k]];int n0=no;for(;k<b&&I.IFam[items[k]]==f;k++){int i=items[k];if((sub>>iCell[i]&1)==0)continue;for(int o=I.DS[i];o<I.DS[i+1];o++){if(I.DE[o]>L)continue;if(no==oF.Length){int z=no*2;Array.Resize(ref oF,z);Array.Resize(ref oT,z);Array.Resize(ref oE,z);Array.Resize(ref oV,z);}oF[no]=nf;oT[no]=I.DT[o]/5;oE[no]=I.DE[o];oV[no++]=I.DV[o];}}if(no>n0)nf++;}
    OptAll+=no;
    if(Slack<int.MaxValue&&no>0){if(pre.Length<(nf+2)*16){pre=new int[(nf+2)*32];suf=new int[(nf+2)*32];}
      int* buf=stackalloc int[48];var neg=Vector256.Create(NEG);neg.Store(buf);neg.Store(buf+8);
      fixed(int* Pr=pre,Sf=suf,UU=ub32){for(int l=0;l<64;l++)UU[l]=l<=L?u[l]:NEG;
        neg.Store(Pr);neg.Store(Pr+8);Pr[0]=0;int o=0;for(int f=0;f<nf;f++){var d0=Vector256.Load(Pr+f*16);var d1=Vector256.Load(Pr+f*16+8);d0.Store(buf+16);d1.Store(buf+24);for(;o<no&&oF[o]==f;o++){var vv=Vector256.Create(oV[o]-pr*oT[o]);d0=Vector256.Max(d0,Vector256.Load(buf+16-oE[o])+vv);d1=Vector256.Max(d1,Vector256.Load(buf+24-oE[o])+vv);}d0.Store(Pr+f*16+16);d1.Store(Pr+f*16+24);}
        neg.Store(Sf+nf*16);neg.Store(Sf+nf*16+8);Sf[nf*16]=0;o=no-1;for(int f=nf-1;f>=0;f--){var d0=Vector256.Load(Sf+f*16+16);var d1=Vector256.Load(Sf+f*16+24);d0.Store(buf+16);d1.Store(buf+24);for(;o>=0&&oF[o]==f;o--){var vv=Vector256.Create(oV[o]-pr*oT[o]);d0=Vector256.Max(d0,Vector256.Load(buf+16-oE[o])+vv);d1=Vector256.Max(d1,Vector256.Load(buf+24-oE[o])+vv);}d0.Store(Sf+f*16);d1.Store(Sf+f*16+8);}
        int h=NEG;for(int l=0;l<=L;l++)h=Math.Max(h,Pr[nf*16+l]+UU[l]);
        int w=0;int* ce=stackalloc int[16];o=0;for(int f=0;f<nf;f++){var c0=neg;var c1=neg;Vector256.Load(Sf+f*16+16).Store(buf+16);Vector256.Load(Sf+f*16+24).Store(buf+24);for(int q=0;q<=L;q++){int pv=Pr[f*16+q];if(pv<=NEG/2)continue;var vv=Vector256.Create(pv);c0=Vector256.Max(c0,Vector256.Load(buf+16-q)+vv);c1=Vector256.Max(c1,Vector256.Load(buf+24-q)+vv);}
          for(int e=1;e<=L;e++){var m=Vector256.Max(c0+Vector256.Load(UU+e),c1+Vector256.Load(UU+8+e));var m2=Vector128.Max(m.GetLower(),m.GetUpper());ce[e]=Math.Max(Math.Max(m2[0],m2[1]),Math.Max(m2[2],m2[3]));}
          for(;o<no&&oF[o]==f;o++){if(h-(ce[oE[o]]+oV[o]-pr*oT[o])>=Slack)continue;oF[w]=f;oT[w]=oT[o];oE[w]=oE[o];oV[w++]=oV[o];}}
        no=w;}}
    OptKept+=no;
    fixed(int* R=rows,RM=rmax){for(int l=0;l<=L;l++){new Span<int>(R+l*RS,W+8).Fill(NEG);RM[l]=-1;}R[0]=0;RM[0]=0;
      for(int k=0;k<no;){int f=oF[k];int k2=k;while(k2<no&&oF[k2]==f)k2++;
        for(int l=L;l>=1;l--){int* dst=R+l*RS;int rm=RM[l];for(int o=k;o<k2;o++){int e=oE[o];if(e>l)continue;int sm=RM[l-e];if(sm<0)continue;int dt=oT[o];int n=Math.Min(sm+1,W-dt);if(n<=0)continue;MaxAdd(dst+dt,R+(l-e)*RS,n,oV[o]);if(dt+n-1>rm)rm=dt+n-1;}RM[l]=rm;}
        k=k2;}
      fixed(int* P=pool){int* H=P+ix;new Span<int>(H,(W+8)&~7).Fill(NEG);for(int l=0;l<=L;l++)if(RM[l]>=0)MaxAdd(H,R+l*RS,RM[l]+1,u[l]);}}
    return ix;}
  // level-only DP at price mu (per bucket) for all position submasks of group
  void Levels(int g,int mu,bool fullOnly){int n=gPosN[g],L=gLmax[g];int a=gItemStart[g],b=gItemStart[g+1];var u=I.U[g];int full=(1<<n)-1;
    int* buf=stackalloc int[40];int* pm=stackalloc int[9];
    for(int s=fullOnly?full:0;s<=full;s++){int cells=0;for(int q=0;q<n;q++)if((s>>q&1)!=0)cells|=posCells[g*9+gPosList[g*9+q]];
      var neg=Vector256.Create(NEG);neg.Store(buf);neg.Store(buf+8);neg.Store(buf+16);neg.Store(buf+24);buf[16]=0;
      fixed(int* DT=I.DT,DE=I.DE,DV=I.DV)
      for(int k=a;k<b;){int f=I.IFam[items[k]];var d0=Vector256.Load(buf+16);var d1=Vector256.Load(buf+24);bool any=false;
        while(k<b&&I.IFam[items[k]]==f){int i=items[k++];if((cells>>iCell[i]&1)==0)continue;any=true;for(int o=I.DS[i];o<I.DS[i+1];o++){int e=DE[o];var vv=Vector256.Create(DV[o]-mu*(DT[o]/5));d0=Vector256.Max(d0,Vector256.Load(buf+16-e)+vv);d1=Vector256.Max(d1,Vector256.Load(buf+24-e)+vv);}}
        if(any){d0.Store(buf+16);d1.Store(buf+24);}}
      int best=NEG;for(int l=0;l<=L;l++){int v=buf[16+l]+u[l];if(v>best)best=v;}lvl[g][s]=best;}}
  int Sub(int g,int mask){int s=0;int n=gPosN[g];for(int q=0;q<n;q++)s|=(mask>>gPosList[g*9+q]&1)<<q;return s;}
  int Cells(int g,int mask,int banF,int banE){int c=0;for(int q=0;q<gPosN[g];q++){int p=gPosList[g*9+q];if((mask>>p&1)==0)continue;int m=posCells[g*9+p];if((banF>>p&1)!=0&&cellOf[g*32+p*3+1]>=0)m&=~(1<<cellOf[g*32+p*3+1]);if((banE>>p&1)!=0&&cellOf[g*32+p*3+2]>=0)m&=~(1<<cellOf[g*32+p*3+2]);c|=m;}return c;}
  // exact-time table of one phase for a mask; prune choices by reduced cost gap (slack>=0) when mu>=0
  int Table(int ph,int mask,int banF,int banE,int W,int[] outT,int slack,int[] save){ // returns max reachable t
    Fill(TA,W+8);TA[0]=0;int top=0;var cur=TA;var nxt=TB;int sv=0;
    for(int q=0;q<gln[ph];q++){int g=gl[ph][q];int c=Cells(g,mask,banF,banE);if(c==0)continue;int h=Curve(g,c);int w=gT[g];
      int hb=NEG;if(slack<int.MaxValue)for(int t=0;t<=w;t++){int v=pool[h+t];if(v>NEG/2){v-=Mu*t;if(v>hb)hb=v;}}
      Fill(nxt,W+8);int nt=0;fixed(int* P=pool,X=cur,Y=nxt)for(int t=0;t<=w&&t<W;t++){int v=P[h+t];if(v<=NEG/2)continue;if(slack<int.MaxValue&&v-Mu*t<hb-slack)continue;int n=Math.Min(top+1,W-t);MaxAdd(Y+t,X,n,v);if(t+n-1>nt)nt=t+n-1;}
      top=nt;var z=cur;cur=nxt;nxt=z;if(save!=null){Array.Copy(cur,0,save,sv,W);sv+=W;}}
    Array.Copy(cur,0,outT,0,W);return top;}
  public static long[] Prof=new long[10];static long tk;static void P0()=>tk=System.Diagnostics.Stopwatch.GetTimestamp();static void P(int k){var n=System.Diagnostics.Stopwatch.GetTimestamp();Prof[k]+=n-tk;tk=n;}
  int[] nu=new int[4];int[][] live={new int[512],new int[512],new int[512],new int[512]};int[] ln=new int[4];int[][] pots={new int[512],new int[512],new int[512],new int[512]};bool[][] have={new bool[512],new bool[512],new bool[512],new bool[512]};
  int[] fw=new int[5*16],bw=new int[5*16];int[] subs=new int[512];public int UB0,LB0;public bool NeedExact=true;
  long Full(int ph,int mu){long f=0;for(int q=0;q<gln[ph];q++){int g=gl[ph][q];Levels(g,mu,true);f+=lvl[g][(1<<gPosN[g])-1];}return f;}
  public bool Solve(Inst inst,bool exact,double stopGap){P0();I=inst;var T=tours;Build();LB=NEG;UB=NEG;Nodes=0;MasksLive=0;bestMask=-1;
    int Bp=(I.B-I.Arrive)/5,Bm=(I.Bmin-I.Arrive+4)/5,kap=I.Kappa*5;int W=Bp+1;Hor=W;if(TA==null||TA.Length<W+32){TA=new int[W+32];TB=new int[W+32];PQ=new int[W+32];Tm=new int[W+32];S1=new int[9*(W+16)];S1b=new int[9*(W+16)];S0t=new int[9*(W+16)];S2=new int[9*(W+16)];EX=new int[81*(W+16)];}SW=W+8;
    for(int p=0;p<4;p++)if(I.WL[p]>0&&gln[p]==0)return false;
    if(!TimeReachable(T))return false;
    int lo=0,hi=8191;while(hi-lo>64){int mid=(lo+hi)/2,m2=mid+32;long f0=(long)mid*(Bp-12),f1=(long)m2*(Bp-12);for(int p=0;p<4;p++){f0+=Phase(p,mid);f1+=Phase(p,m2);}if(f1<f0)lo=mid;else hi=m2;}
    Mu=(lo+hi)/2;for(int p=0;p<4;p++)Phase(p,Mu);P(0);
    int c2=Mu+kap;
    // Lagrangian value of every position mask of every phase
    for(int ph=0;ph<4;ph++){var h=hph[ph];int pm=phMask[ph];Array.Clear(have[ph]);ln[ph]=0;if(gln[ph]==0)continue;int n=nu[ph];long kc=n>0?(long)n*(I.WH[ph]/5):n<0?(long)n*((I.WL[ph]+4)/5):0;int kci=(int)kc;
      for(int q=0;q<gln[ph];q++)Levels(gl[ph][q],Mu+n,false);
      int cnt=0;for(int m=pm;m>0;m=(m-1)&pm)subs[cnt++]=m;ln[ph]=cnt;var L=live[ph];for(int k=0;k<cnt;k++){L[k]=subs[k];h[subs[k]]=kci;}
      for(int q=0;q<gln[ph];q++){int g=gl[ph][q];var lv=lvl[g];int gp=gPosMask[g];for(int k=0;k<cnt;k++)h[L[k]]+=lv[(int)System.Runtime.Intrinsics.X86.Bmi2.ParallelBitExtract((uint)L[k],(uint)gp)];}}
    P(1);
    Pass(Bp);
    int ub=NEG;for(int x=0;x<9;x++)if(fw[64+x]>NEG/2)ub=Math.Max(ub,fw[64+x]-I.Kappa*I.End[x]);if(ub<=NEG/2)return false;UB=ub+Mu*Bp;UB0=UB;
    P(2);
    // stage A: few best masks per phase -> incumbent
    int K=2;Slack=Math.Max(1,UB0/50);int slackA=Slack;while(true){Run(K,Bp,Bm,kap,W);if(LB>NEG/2)break;if(K>=512){if(Slack==int.MaxValue)break;}K=Math.Min(512,K*4);Slack=Slack>int.MaxValue/8?int.MaxValue:Slack*4;slackA=Slack;ClearCurves();}
    LB0=LB;P(3);
    if(LB<=NEG/2)return false;
    if(stopGap>0&&UB-LB<=stopGap*UB)return true;
    if(UB0-LB>0){Slack=UB0-LB;if(Slack>slackA)ClearCurves();Run(-1,Bp,Bm,kap,W);}UB=LB;P(4);return true;}
  // necessary condition: longest possible step time per phase (level-capped, one per family) plus the longest tours must reach the minimum
  bool TimeReachable(Tours T){long total=I.Arrive;int* buf=stackalloc int[40];var neg=Vector256.Create(NEG);
    for(int ph=0;ph<4;ph++){long pt=0;for(int q=0;q<gln[ph];q++){int g=gl[ph][q];neg.Store(buf);neg.Store(buf+8);neg.Store(buf+16);neg.Store(buf+24);buf[16]=0;
        for(int k=gItemStart[g];k<gItemStart[g+1];){int f=I.IFam[items[k]];var d0=Vector256.Load(buf+16);var d1=Vector256.Load(buf+24);while(k<gItemStart[g+1]&&I.IFam[items[k]]==f){int i=items[k++];for(int o=I.DS[i];o<I.DS[i+1];o++){var vv=Vector256.Create(I.DT[o]);d0=Vector256.Max(d0,Vector256.Load(buf+16-I.DE[o])+vv);d1=Vector256.Max(d1,Vector256.Load(buf+24-I.DE[o])+vv);}}d0.Store(buf+16);d1.Store(buf+24);}
        int b=0;for(int l=0;l<=gLmax[g];l++)b=Math.Max(b,buf[16+l]);pt+=b;}
      if(pt<I.WL[ph])return false;total+=Math.Min(pt,I.WH[ph]);if(gln[ph]>0)total+=maxTour(phMask[ph])*5;}
    for(int ph=0;ph<4;ph++){if(I.WL[ph]==0||ph==2)continue;int H=I.WH[ph]/5,L=(I.WL[ph]+4)/5;if(H>255)continue;ulong* b=stackalloc ulong[4];ulong* n=stackalloc ulong[4];b[0]=1;b[1]=b[2]=b[3]=0;
      for(int q=0;q<gln[ph];q++){int g=gl[ph][q];for(int k=gItemStart[g];k<gItemStart[g+1];){int f=I.IFam[items[k]];for(int z=0;z<4;z++)n[z]=b[z];while(k<gItemStart[g+1]&&I.IFam[items[k]]==f){int i=items[k++];for(int o=I.DS[i];o<I.DS[i+1];o++){int dt=I.DT[o]/5;int w=dt>>6,r=dt&63;for(int z=3;z>=w;z--){ulong v=b[z-w]<<r;if(r>0&&z-w-1>=0)v|=b[z-w-1]>>(64-r);n[z]|=v;}}}for(int z=0;z<4;z++)b[z]=n[z];}}
      bool any=false;for(int t=L;t<=H;t++)if((b[t>>6]>>(t&63)&1)!=0){any=true;break;}if(!any)return false;}
    return total>=I.Bmin;}
  int maxTour(int pm){int b=0;for(int e=0;e<9;e++)for(int x=0;x<9;x++)if((pm>>x&1)!=0){int c=tours.Get(e,pm,x);if(c<255&&c>b)b=c;}return b;}
  long Phase(int ph,int mu){ // min over nu of phase dual (full position set); window prices
    if(gln[ph]==0){nu[ph]=0;return 0;}long f=Full(ph,mu);nu[ph]=0;int tU=I.WH[ph]/5,tL=(I.WL[ph]+4)/5;if(ph==2)return f;
    // derivative by small difference
    long best=f;int step=512;int cur=0;
    long fp=Full(ph,mu+64)+64L*tU,fm=tL>0&&mu>64?Full(ph,mu-64)-64L*tL:long.MaxValue;int dir=fp<f?1:fm<f?-1:0;if(dir==0)return f;
    while(step>=64){int c=cur+dir*step;if(c>16000||c<-16000)break;if(mu+c<0&&tL==0){step/=2;continue;}long v=Full(ph,mu+c)+(c>0?(long)c*tU:(long)c*tL);if(v<best){best=v;cur=c;}else step/=2;}
    nu[ph]=cur;return best;}
  // vectorised forward/backward over (phase, position) with mask values; also per-mask through potentials
  void Pass(int Bp){int kap=I.Kappa*5,c2=Mu+kap;var vc=Vector256.Create(c2);
    fixed(byte* C=tours.C)fixed(int* F=fw,Bq=bw){
      for(int k=0;k<80;k++){F[k]=NEG;Bq[k]=NEG;}F[I.Start]=0;
      for(int ph=0;ph<4;ph++){var a0=I.WL[ph]==0?Vector256.Load(F+ph*16):Vector256.Create(NEG);var a1=I.WL[ph]==0?Vector256.Load(F+ph*16+8):Vector256.Create(NEG);var L=live[ph];var h=hph[ph];
        for(int k=0;k<ln[ph];k++){int m=L[k];int hv=h[m];if(hv<=NEG/2)continue;for(int e=0;e<9;e++){int fe=F[ph*16+e];if(fe<=NEG/2)continue;var (c0,c1)=Vector256.Widen(Vector256.WidenLower(Vector256.Create(Vector128.Load(C+(m*9+e)*16),Vector128<byte>.Zero)));var b=Vector256.Create(fe+hv);a0=Vector256.Max(a0,b-c0.AsInt32()*vc);a1=Vector256.Max(a1,b-c1.AsInt32()*vc);}}
        a0.Store(F+ph*16+16);a1.Store(F+ph*16+24);}
      for(int x=0;x<9;x++)Bq[64+x]=-I.Kappa*I.End[x];
      for(int ph=3;ph>=0;ph--){var L=live[ph];var h=hph[ph];var pt=pots[ph];for(int e=0;e<9;e++)Bq[ph*16+e]=I.WL[ph]==0?Bq[ph*16+16+e]:NEG;var b0=Vector256.Load(Bq+ph*16+16);var b1=Vector256.Load(Bq+ph*16+24);
        for(int k=0;k<ln[ph];k++){int m=L[k];int hv=h[m];if(hv<=NEG/2){pt[m]=NEG;continue;}int bp=NEG;for(int e=0;e<9;e++){var (c0,c1)=Vector256.Widen(Vector256.WidenLower(Vector256.Create(Vector128.Load(C+(m*9+e)*16),Vector128<byte>.Zero)));var v=Vector256.Max(b0-c0.AsInt32()*vc,b1-c1.AsInt32()*vc);var w=Vector128.Max(v.GetLower(),v.GetUpper());int best=Math.Max(Math.Max(w[0],w[1]),Math.Max(w[2],w[3]))+hv;if(best>Bq[ph*16+e])Bq[ph*16+e]=best;int th=best+F[ph*16+e];if(F[ph*16+e]>NEG/2&&th>bp)bp=th;}
          pt[m]=bp<=NEG/2?NEG:bp+Mu*Bp;}}
    }}
  int[] S0t;int[] keep=new int[512];
  void Run(int K,int Bp,int Bm,int kap,int W){var T=tours;int c2=Mu+kap;int thr=LB>NEG/2?LB:NEG;
    // live masks: top K by potential, or all with potential > LB
    for(int ph=0;ph<4;ph++){int n=ln[ph];var L=live[ph];var pt=pots[ph];int c=0;
      if(K<0){for(int k=0;k<n;k++)if(pt[L[k]]>thr)keep[c++]=L[k];}
      else{for(int k=0;k<n;k++){int m=L[k],p=pt[m];if(p<=NEG/2)continue;int j=c<K?c++:(pt[keep[K-1]]<p?K-1:-1);if(j<0)continue;while(j>0&&pt[keep[j-1]]<p){keep[j]=keep[j-1];j--;}keep[j]=m;}}
      kn[ph]=c;Array.Copy(keep,0,kl[ph],0,c);}
    // exact window tables for live non-main masks
    for(int ph=0;ph<4;ph++){if(ph==2||gln[ph]==0)continue;int H=Math.Min(I.WH[ph]/5,Bp);phW[ph]=H+1;if(Tph[ph]==null||Tph[ph].Length<512*(H+1))Tph[ph]=new int[512*(H+1)];int L=(I.WL[ph]+4)/5;
      for(int k=0;k<kn[ph];k++){int m=kl[ph][k];if(have[ph][m])continue;have[ph][m]=true;Table(ph,m,0,0,H+1,Tm,int.MaxValue,null);for(int t=0;t<=H;t++)Tph[ph][m*(H+1)+t]=t<L?NEG:Tm[t];}
      if(K<0)for(int k=0;k<kn[ph];k++){int m=kl[ph][k];int b=NEG;for(int t=L;t<=H;t++){int v=Tph[ph][m*(H+1)+t];if(v>NEG/2&&v-Mu*t>b)b=v-Mu*t;}if(b<hph[ph][m])hph[ph][m]=b;}}
    if(K<0){ // tightened values -> new potentials, drop more masks
      Pass(Bp);for(int ph=0;ph<4;ph++){int c=0;for(int k=0;k<kn[ph];k++){int m=kl[ph][k];if(pots[ph][m]>LB)kl[ph][c++]=m;}kn[ph]=c;}int ub=LB;for(int k=0;k<kn[2];k++)ub=Math.Max(ub,pots[2][kl[2][k]]);}
    int off=Mu*Bp;
    Fill(S1,9*SW);S1[I.Start*SW]=0;
    for(int ph=0;ph<2;ph++){Fill(S1b,9*SW);if(I.WL[ph]==0)Array.Copy(S1,S1b,9*SW);int H=phW[ph];if(gln[ph]>0)fixed(int* X=S1,Y=S1b,TT=Tph[ph])for(int e=0;e<9;e++){if(fw[ph*16+e]<=NEG/2)continue;int top=-1,bot=0;for(int t=W-1;t>=0;t--)if(X[e*SW+t]>NEG/2){top=t;break;}if(top<0)continue;while(X[e*SW+bot]<=NEG/2)bot++;
        for(int k=0;k<kn[ph];k++){int m=kl[ph][k];if(hph[ph][m]<=NEG/2)continue;int* M=TT+m*H;for(int x=0;x<9;x++)if((m>>x&1)!=0){int c=T.Get(e,m,x);int through=fw[ph*16+e]-c2*c+bw[ph*16+16+x]+off;if(bw[ph*16+16+x]<=NEG/2||through+hph[ph][m]<=LB)continue;for(int t=0;t<H;t++){int v=M[t];if(v<=NEG/2||through+v-Mu*t<=LB)continue;int n=Math.Min(top+1,W-t-c)-bot;if(n<=0)break;MaxAdd(Y+x*SW+t+c+bot,X+e*SW+bot,n,v-kap*c);}}}}
      var z=S1;S1=S1b;S1b=z;if(ph==0)Array.Copy(S1,S0t,9*SW);}
    Fill(S2,9*SW);for(int x=0;x<9;x++)if(I.WL[3]==0)S2[x*SW]=-I.Kappa*I.End[x];
    if(gln[3]>0){int H=phW[3];for(int k=0;k<kn[3];k++){int m=kl[3][k];if(hph[3][m]<=NEG/2)continue;for(int e=0;e<9;e++){int fe=fw[48+e];if(fe<=NEG/2)continue;for(int x=0;x<9;x++)if((m>>x&1)!=0){int c=T.Get(e,m,x);int thr2=fe-c2*c+bw[64+x]+off;if(thr2+hph[3][m]<=LB)continue;for(int t=0;t<H&&t+c<W;t++){int v=Tph[3][m*H+t];if(v<=NEG/2)continue;v-=kap*c+I.Kappa*I.End[x];ref int r=ref S2[e*SW+t+c];if(v>r)r=v;}}}}}
    Array.Clear(exDone);improved=false;
    int nm=0;for(int k=0;k<kn[2];k++){order[nm++]=kl[2][k];pot[kl[2][k]]=pots[2][kl[2][k]];}
    if(I.WL[2]==0){pot[0]=NEG;for(int e=0;e<9;e++)if(fw[32+e]>NEG/2&&bw[48+e]>NEG/2)pot[0]=Math.Max(pot[0],fw[32+e]+bw[48+e]+off);if(pot[0]>LB)order[nm++]=0;}
    for(int a=1;a<nm;a++){int m=order[a];int j=a;while(j>0&&(pot[order[j-1]]<pot[m]||(pot[order[j-1]]==pot[m]&&order[j-1]>m))){order[j]=order[j-1];j--;}order[j]=m;}
    for(int k=0;k<nm;k++){int m=order[k];if(pot[m]<=LB)break;MasksLive++;Node(m,0,0,0,pot[m],Bp,Bm,kap,W);}if(improved)ReconAll(Bp,kap,W);}
  bool improved;int bestQ;
  int[] kn=new int[4];int[][] kl={new int[512],new int[512],new int[512],new int[512]};
  int[] Tm;int bestMask,bF,bE,bP,bestT1,bestT2;
  void Ex(int e,int x,int W){int k=e*9+x;if(exDone[k])return;exDone[k]=true;fixed(int* D=EX,A=S1,Bq=S2){int* d=D+k*SW;new Span<int>(d,SW).Fill(NEG);int top=-1;for(int t=W-1;t>=0;t--)if(A[e*SW+t]>NEG/2){top=t;break;}if(top<0)return;for(int t=0;t<W;t++){int v=Bq[x*SW+t];if(v<=NEG/2)continue;int n=Math.Min(top+1,W-t);MaxAdd(d+t,A+e*SW,n,v);}}}
  void Node(int m,int banF,int banE,int paid,int bound,int Bp,int Bm,int kap,int W){Nodes++;
    int np=System.Numerics.BitOperations.PopCount((uint)paid);int extra=np*I.Reset/5;
    int slack=LB>NEG/2?bound-LB:int.MaxValue; // choices with reduced cost beyond slack cannot improve
    Fill(PQ,W+8);fixed(int* D=EX,Q=PQ)if(m==0){for(int e=0;e<9;e++){Ex(e,e,W);MaxAdd(Q,D+(e*9+e)*SW,W,0);}}else for(int e=0;e<9;e++){if(fw[32+e]<=NEG/2)continue;for(int x=0;x<9;x++){if((m>>x&1)==0||bw[48+x]<=NEG/2)continue;int c=tours.Get(e,m,x)+extra;if(c>=W)continue;if(slack<int.MaxValue&&fw[32+e]+bw[48+x]+hph[2][m]-(Mu+kap)*tours.Get(e,m,x)+Mu*Bp<=LB)continue;Ex(e,x,W);MaxAdd(Q+c,D+(e*9+x)*SW,W-c,-kap*c);}}
    int top=0;if(m!=0)top=Table(2,m,banF,banE,W,Tm,slack,null);else{Fill(Tm,W);Tm[0]=0;}
    int best=NEG/2,b1=0,b2=0;int mxT=NEG;for(int t=0;t<=top;t++)if(Tm[t]>mxT)mxT=Tm[t];for(int t1=0;t1<W;t1++){int q=PQ[t1];if(q<=NEG/2||q+mxT<=LB||q+mxT<=best)continue;int a=Math.Max(0,Bm-t1),b=Math.Min(top,Bp-t1);for(int t2=a;t2<=b;t2++){int v=q+Tm[t2];if(v>best){best=v;b1=t1;b2=t2;}}}
    if(best<=LB||best<=NEG/2)return;int bq=PQ[b1];
    // check flexion/extension conflict of this solution
    int conf=m==0?0:Conflict(m,banF,banE,paid,b2,W);
    if(conf==0){LB=best;improved=true;bestQ=bq;bestMask=m;bF=banF;bE=banE;bP=paid;bestT1=b1;bestT2=b2;return;}
    int p=System.Numerics.BitOperations.TrailingZeroCount((uint)conf);
    Node(m,banF,banE,paid|1<<p,best,Bp,Bm,kap,W);Node(m,banF|1<<p,banE,paid,best,Bp,Bm,kap,W);Node(m,banF,banE|1<<p,paid,best,Bp,Bm,kap,W);}
  int[] saveT=new int[0];int[] gsel=new int[64],gcell=new int[64];public List<(int i,int d)> Sel=new();
  // reconstruct main selection for mask with time t2; returns conflicting positions
  int Conflict(int m,int banF,int banE,int paid,int t2,int W){Sel.Clear();Recon(2,m,banF,banE,t2,W);int f=0,e=0;foreach(var(i,_)in Sel){if(I.ITag[i]==1)f|=1<<I.IPos[i];if(I.ITag[i]==2)e|=1<<I.IPos[i];}return f&e&~paid;}
  void Recon(int ph,int m,int banF,int banE,int t2,int W){int n=gln[ph];if(saveT.Length<n*W)saveT=new int[n*W];Table(ph,m,banF,banE,W,Tm2??=new int[2048],int.MaxValue,saveT);
    int k=0;for(int q=0;q<n;q++){int c=Cells(gl[ph][q],m,banF,banE);if(c!=0){gsel[k]=gl[ph][q];gcell[k++]=c;}}
    int t=t2;for(int q=k-1;q>=0;q--){int g=gsel[q];int h=Curve(g,gcell[q]);int v=saveT[q*W+t];int found=-1;for(int dt=0;dt<=gT[g]&&dt<=t;dt++){int hv=pool[h+dt];if(hv<=NEG/2)continue;int pv=q>0?saveT[(q-1)*W+t-dt]:(t==dt?0:NEG);if(pv>NEG/2&&pv+hv==v){found=dt;break;}}
      if(found<0)throw new Exception($"recon ph{ph} m{m} t{t} v{v} q{q}/{k} W{W} gT{gT[g]} L{gLmax[g]} Slack{Slack} LB{LB} bF{banF} bE{banE}");ReconGroup(g,gcell[q],found);t-=found;}}
  int[] Tm2;public List<int> Blocks=new();readonly List<(int,int)> selAll=new();
  void PathBlocks(int ph,int e,int m,int x){var st=stackalloc int[9];int n=0;int cm=m,cx=x;while(true){st[n++]=cx;int rm=cm&~(1<<cx);if(rm==0)break;int c=tours.Get(e,cm,cx);int found=-1;for(int y=0;y<9;y++)if((rm>>y&1)!=0&&tours.Get(e,rm,y)+I.Tau[y*9+cx]/5==c){found=y;break;}cm=rm;cx=found;}while(n>0)Blocks.Add(ph*9+st[--n]);}
  void ReconAll(int Bp,int kap,int W){Blocks.Clear();selAll.Clear();int m=bestMask;int np=System.Numerics.BitOperations.PopCount((uint)bP);int extra=np*I.Reset/5;int be=-1,bx=-1,ta=0,tb=0;
    for(int e=0;e<9&&be<0;e++)for(int x=0;x<9&&be<0;x++){int c;if(m==0){if(e!=x)continue;c=0;}else{if((m>>x&1)==0)continue;c=tours.Get(e,m,x)+extra;}int rem=bestT1-c;if(rem<0)continue;for(int a=0;a<=rem;a++){int p=S1[e*SW+a],q=S2[x*SW+rem-a];if(p<=NEG/2||q<=NEG/2)continue;if(p+q-kap*c==bestQ){be=e;bx=x;ta=a;tb=rem-a;break;}}}
    if(be<0)throw new Exception("reconAll");
    // pre
    int v1=S1[be*SW+ta];int e0=-1,m1=0,t0=0;
    if(I.WL[1]==0&&S0t[be*SW+ta]==v1){e0=be;t0=ta;}
    else{int H=phW[1];for(int k=0;k<kn[1]&&e0<0;k++){int mm=kl[1][k];if((mm>>be&1)==0)continue;for(int e=0;e<9&&e0<0;e++){int c=tours.Get(e,mm,be);for(int t=0;t<H&&t+c<=ta;t++){int tv=Tph[1][mm*H+t];if(tv<=NEG/2)continue;int pv=S0t[e*SW+ta-c-t];if(pv>NEG/2&&pv+tv-kap*c==v1){e0=e;m1=mm;t0=ta-c-t;v1=tv;tb1=t;break;}}}}}
    if(e0<0)throw new Exception("pre1");
    int w0=S0t[e0*SW+t0];
    if(!(e0==I.Start&&t0==0&&w0==0&&I.WL[0]==0)){int H=phW[0];bool ok=false;for(int k=0;k<kn[0]&&!ok;k++){int mm=kl[0][k];if((mm>>e0&1)==0)continue;int c=tours.Get(I.Start,mm,e0);int t=t0-c;if(t<0||t>=H)continue;int tv=Tph[0][mm*H+t];if(tv>NEG/2&&tv-kap*c==w0){Sel.Clear();Recon(0,mm,0,0,t,W);selAll.AddRange(Sel);PathBlocks(0,I.Start,mm,e0);ok=true;}}if(!ok)throw new Exception("pre0");}
    if(m1!=0){Sel.Clear();Recon(1,m1,0,0,tb1,W);selAll.AddRange(Sel);PathBlocks(1,e0,m1,be);}
    if(m!=0){Sel.Clear();Recon(2,m,bF,bE,bestT2,W);selAll.AddRange(Sel);PathBlocks(2,be,m,bx);}
    int v2=S2[bx*SW+tb];if(!(tb==0&&I.WL[3]==0&&v2==-I.Kappa*I.End[bx])){int H=phW[3];bool ok=false;for(int k=0;k<kn[3]&&!ok;k++){int mm=kl[3][k];for(int x=0;x<9&&!ok;x++)if((mm>>x&1)!=0){int c=tours.Get(bx,mm,x);int t=tb-c;if(t<0||t>=H)continue;int tv=Tph[3][mm*H+t];if(tv>NEG/2&&tv-kap*c-I.Kappa*I.End[x]==v2){Sel.Clear();Recon(3,mm,0,0,t,W);selAll.AddRange(Sel);PathBlocks(3,bx,mm,x);ok=true;}}}if(!ok)throw new Exception("post");}}
  int tb1;
  public List<(int i,int d)> Ordered(){var r=new List<(int,int)>();foreach(var b in Blocks)r.AddRange(selAll.Where(z=>I.GPhase[I.IGrp[z.Item1]]*9+I.IPos[z.Item1]==b).OrderBy(z=>new[]{1,0,2}[I.ITag[z.Item1]]).ThenBy(z=>I.IId[z.Item1]));if(r.Count!=selAll.Count)throw new Exception("order");return r;}
  readonly List<(int a,int b)> famList=new();int[] RD=new int[4096];
  void ReconGroup(int g,int sub,int T){ if(T==0)return; // small exact DP with full history (once per routine)
    var fams=famList;fams.Clear();for(int k=gItemStart[g];k<gItemStart[g+1];){int k2=k;while(k2<gItemStart[g+1]&&I.IFam[items[k2]]==I.IFam[items[k]])k2++;fams.Add((k,k2));k=k2;}
    int L=gLmax[g];int S=(L+1)*(T+1);if(RD.Length<(fams.Count+1)*S)RD=new int[(fams.Count+1)*S*2];var D=RD;Array.Fill(D,NEG,0,S);D[0]=0;
    for(int f=0;f<fams.Count;f++){Array.Copy(D,f*S,D,(f+1)*S,S);for(int j=fams[f].a;j<fams[f].b;j++){int i=items[j];if((sub>>iCell[i]&1)==0)continue;for(int o=I.DS[i];o<I.DS[i+1];o++){int e=I.DE[o],dt=I.DT[o]/5;for(int l=e;l<=L;l++)for(int t=dt;t<=T;t++){int v=D[f*S+(l-e)*(T+1)+t-dt];if(v<=NEG/2)continue;v+=I.DV[o];ref int r=ref D[(f+1)*S+l*(T+1)+t];if(v>r)r=v;}}}}
    int bl=-1,bv=NEG;for(int l=0;l<=L;l++){int v=D[fams.Count*S+l*(T+1)+T];if(v>NEG/2&&v+I.U[g][l]>bv){bv=v+I.U[g][l];bl=l;}}
    int cl=bl,ct=T;for(int f=fams.Count-1;f>=0;f--){int v=D[(f+1)*S+cl*(T+1)+ct];if(D[f*S+cl*(T+1)+ct]==v)continue;bool ok=false;for(int j=fams[f].a;j<fams[f].b&&!ok;j++){int i=items[j];if((sub>>iCell[i]&1)==0)continue;for(int o=I.DS[i];o<I.DS[i+1];o++){int e=I.DE[o],dt=I.DT[o]/5;if(cl>=e&&ct>=dt&&D[f*S+(cl-e)*(T+1)+ct-dt]>NEG/2&&D[f*S+(cl-e)*(T+1)+ct-dt]+I.DV[o]==v){Sel.Add((i,o-I.DS[i]));cl-=e;ct-=dt;ok=true;break;}}}}}
}
